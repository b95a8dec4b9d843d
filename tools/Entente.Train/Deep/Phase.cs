namespace Entente.Train.Deep;

/// <summary>The training of one network.</summary>
/// <param name="Name">Its name, for progress lines and checkpoints.</param>
/// <param name="Epochs">How often every sentence is seen.</param>
/// <param name="Seed">Where chance begins.</param>
internal sealed record Phase(string Name, int Epochs, ulong Seed);
