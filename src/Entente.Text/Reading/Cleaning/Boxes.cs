namespace Entente.Text.Reading.Cleaning;

/// <summary>Boxes that point to other reports: their heading ("Related", "Read also:") and the headlines below it.</summary>
internal static class Boxes
{
    private const int MaxEntries = 12;

    internal static void Apply(Draft draft)
    {
        var entries = 0;
        draft.Remove(piece =>
        {
            if (BoilerplatePhrases.BoxHeads.Contains(Keys.Words(Short(piece.Text))))
            {
                entries = MaxEntries;
                return "related reports";
            }

            if (entries is 0) return null;
            entries = Shapes.IsHeadline(piece.Text) && !Signatures.IsSignature(piece.Text) ? entries - 1 : 0;
            return entries > 0 ? "related reports" : null;
        });
    }

    private static ReadOnlySpan<char> Short(string text) => text.Length <= 60 ? text : [];
}
