namespace Entente.Train.Deep;

/// <summary>Writes words in another casing.</summary>
internal static class Casings
{
    private const float TitleShare = 0.03f;
    private const float UpperShare = 0.005f;

    // Short prepositions, articles, conjunctions and the like stay small in most house styles.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "IN", "DT", "CC", "TO", "POS", "RP" };

    public static Casing Draw(ref Shuffle shuffle)
    {
        var x = shuffle.Unit();
        return x < TitleShare ? Casing.Title : x < TitleShare + UpperShare ? Casing.Upper : Casing.AsWritten;
    }

    public static string Apply(Casing casing, string form, string xpos, bool first) => casing switch
    {
        Casing.Title when first || form.Length > 4 || !Small.Contains(xpos) => char.ToUpperInvariant(form[0]) + form[1..],
        Casing.Upper => form.ToUpperInvariant(),
        _ => form,
    };
}
