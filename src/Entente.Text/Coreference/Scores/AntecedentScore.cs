namespace Entente.Text.Coreference.Scores;

/// <summary>
/// How often mentions of a kind go back to the right thing: a mention is right when the nearest earlier mention that the program puts into
/// its chain is one of its gold chain.
/// </summary>
/// <param name="Gold">Mentions that go back to an earlier one by the gold chains.</param>
/// <param name="Found">Mentions that do so by the program's.</param>
/// <param name="Right">Those that go back to the right thing.</param>
public readonly record struct AntecedentScore(int Gold, int Found, int Right)
{
    /// <summary>Share of the gold ones that are right, 0 to 1; for pronouns this is known as their accuracy.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Share of the program's that are right, 0 to 1.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    /// <summary>Both together.</summary>
    public static AntecedentScore operator +(AntecedentScore left, AntecedentScore right) => Add(left, right);

    /// <summary>Both together.</summary>
    public static AntecedentScore Add(AntecedentScore left, AntecedentScore right) =>
        new(left.Gold + right.Gold, left.Found + right.Found, left.Right + right.Right);
}
