namespace Entente.Train.Runs;

/// <summary>How a model was made.</summary>
/// <param name="Name">The stage.</param>
/// <param name="File">The model.</param>
/// <param name="Settings">What it was made with.</param>
/// <param name="Inputs">What it was made from.</param>
internal sealed record StageRecord(string Name, InputFile File, SortedDictionary<string, string> Settings, InputFile[] Inputs)
{
    public string Key => RunKey.Of(Settings, Inputs);
}
