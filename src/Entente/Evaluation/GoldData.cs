namespace Entente.Evaluation;

/// <summary>What an evaluation is run on.</summary>
/// <param name="Gold">The gold file or folder.</param>
/// <param name="Reports">The folder of the reports that the gold data is about; null when the gold data has its own text.</param>
/// <param name="Verbose">Whether to list what was missed and what was wrong.</param>
public sealed record GoldData(string Gold, string? Reports, bool Verbose);
