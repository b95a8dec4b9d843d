namespace Entente.Train.Runs;

/// <summary>One model and how it is made.</summary>
/// <param name="Name">A word for it.</param>
/// <param name="File">The file that it writes, without its folder.</param>
/// <param name="Settings">What it is run with.</param>
/// <param name="Inputs">What it is made from; asked for when the stages before it are done.</param>
/// <param name="Run">Makes it.</param>
internal sealed record Stage(string Name, string File, KeyValuePair<string, string>[] Settings, Func<IEnumerable<InputFile>> Inputs, Action Run);
