namespace Entente.Text.Reading;

/// <summary>A file that may hold reports.</summary>
/// <param name="Path">Where to open it.</param>
/// <param name="Name">What to call it: its path under the folder that was given, with forward slashes, or its file name.</param>
public readonly record struct ReportFile(string Path, string Name);
