namespace Entente.Coding.Importing;

/// <summary>What an import took and what it left.</summary>
/// <param name="Taken">Records written, by file; files without any are left out.</param>
/// <param name="Left">What was left, each as place, name and reason.</param>
/// <param name="Files">The files written, with their text.</param>
public sealed record ImportReport(
    IReadOnlyList<(string File, int Count)> Taken, IReadOnlyList<(string Place, string Name, string Reason)> Left, IReadOnlyList<(string Path, string Text)> Files);
