namespace Entente.Text.Names;

/// <summary>How many names were right: those with exactly the words and the type of the gold ones.</summary>
/// <param name="Gold">Names in the gold file.</param>
/// <param name="Found">Names found.</param>
/// <param name="Right">Names in both.</param>
public readonly record struct NameScore(int Gold, int Found, int Right)
{
    /// <summary>Share of the found names that are right, 0 to 1; 0 when none was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of the gold names that were found, 0 to 1; 0 when there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    /// <summary>Both counts together.</summary>
    public static NameScore operator +(NameScore left, NameScore right) => Add(left, right);

    /// <summary>Both counts together.</summary>
    public static NameScore Add(NameScore left, NameScore right) =>
        new(left.Gold + right.Gold, left.Found + right.Found, left.Right + right.Right);
}
