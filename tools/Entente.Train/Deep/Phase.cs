namespace Entente.Train.Deep;

/// <summary>A stretch of training.</summary>
/// <param name="Name">Its name, for progress lines.</param>
/// <param name="Epochs">How often every sentence is seen.</param>
/// <param name="Rate">How far the weights move at most.</param>
/// <param name="Headlines">Whether some sentences are shown in the casing of headlines.</param>
/// <param name="Seed">Where chance begins.</param>
internal sealed record Phase(string Name, int Epochs, float Rate, bool Headlines, ulong Seed);
