namespace Entente.Reading;

/// <summary>How far reading has come.</summary>
/// <param name="Done">Files finished.</param>
/// <param name="Total">Files to read.</param>
/// <param name="File">The file finished last.</param>
public readonly record struct ReadProgress(int Done, int Total, string File);
