namespace Entente.Text.Coreference.Scores;

/// <summary>Recall and precision as sums over texts, the way the reference scorer of the CoNLL shared tasks adds them up.</summary>
/// <param name="RecallPart">What was found of the gold ones.</param>
/// <param name="RecallWhole">How much gold there is.</param>
/// <param name="PrecisionPart">What was right of the found ones.</param>
/// <param name="PrecisionWhole">How much was found.</param>
public readonly record struct PartScore(double RecallPart, double RecallWhole, double PrecisionPart, double PrecisionWhole)
{
    /// <summary>Share of the gold ones that were found, 0 to 1; 0 when there are none.</summary>
    public double Recall => RecallWhole == 0 ? 0 : RecallPart / RecallWhole;

    /// <summary>Share of the found ones that are right, 0 to 1; 0 when there are none.</summary>
    public double Precision => PrecisionWhole == 0 ? 0 : PrecisionPart / PrecisionWhole;

    /// <summary>Harmonic mean of recall and precision; 0 when both are 0.</summary>
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    /// <summary>Both together.</summary>
    public static PartScore operator +(PartScore left, PartScore right) => Add(left, right);

    /// <summary>Both together.</summary>
    public static PartScore Add(PartScore left, PartScore right) => new(
        left.RecallPart + right.RecallPart, left.RecallWhole + right.RecallWhole, left.PrecisionPart + right.PrecisionPart,
        left.PrecisionWhole + right.PrecisionWhole);
}
