using System.Globalization;

namespace Entente.Text.Treebanks;

/// <summary>How far a parse agrees with a treebank; F1 in percent, from raw text.</summary>
/// <param name="Words">Words found at the same place.</param>
/// <param name="Sentences">Sentences with the same start and end.</param>
/// <param name="Upos">Words with the same universal part of speech.</param>
/// <param name="Uas">Words with the same head.</param>
/// <param name="Las">Words with the same head and relation; subtypes are dropped.</param>
/// <param name="Xpos">Words with the same Penn tag.</param>
/// <param name="Lemmas">Words with the same lemma.</param>
public readonly record struct TreebankScore(double Words, double Sentences, double Upos, double Uas, double Las, double Xpos, double Lemmas)
{
    /// <summary>One line for a terminal.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"words {Words:F2}  sentences {Sentences:F2}  UPOS {Upos:F2}  UAS {Uas:F2}  LAS {Las:F2}  XPOS {Xpos:F2}  lemmas {Lemmas:F2}");
}
