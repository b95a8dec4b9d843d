namespace Entente.Train.Runs;

/// <summary>A score of the finished models, in percent.</summary>
/// <param name="On">What it was measured on.</param>
/// <param name="Measure">What was counted.</param>
/// <param name="Percent">The score with two digits behind the point.</param>
internal sealed record Figure(string On, string Measure, double Percent);
