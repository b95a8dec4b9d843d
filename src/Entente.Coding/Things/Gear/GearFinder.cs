using Entente.Coding.Things.Reading;
using Entente.Model.Text;

namespace Entente.Coding.Things.Gear;

/// <summary>Finds names of gear in a text: the longest ones, left to right, not overlapping.</summary>
internal sealed class GearFinder(Pieces pieces, GearBook book)
{
    // Names have few pieces; this only bounds the time that a hostile text can take.
    private const int LongestVariant = 5;

    /// <summary>All mentions in text order, also those of ambiguous names.</summary>
    public List<GearMention> Find()
    {
        var found = new List<GearMention>();
        for (var at = 0; at < pieces.Count; at++)
        {
            if (At(at) is not { } mention) continue;
            found.Add(mention);
            at = mention.End - 1;
        }

        return found;
    }

    private GearMention? At(int first)
    {
        if (pieces[first].Kind == PieceKind.Sign || IsInside(first)) return null;
        GearMention? best = null;
        var node = GearTrie.Root;
        for (var at = first; at < pieces.Count && pieces.Together(first, at); at++)
        {
            node = book.Trie.Step(node, pieces.Key(at));
            if (node == GearTrie.Nowhere) break;
            if (Choose(first, at + 1, node) is { } mention) best = mention;
        }

        return LongerPlural(first) is { } plural && (best is null || plural.End > best.End) ? plural : best;
    }

    // "Javelins", "Leopards": the plural is no piece of its own.
    private GearMention? LongerPlural(int first)
    {
        GearMention? best = null;
        var node = GearTrie.Root;
        for (var at = first; at < pieces.Count && pieces.Together(first, at) && node != GearTrie.Nowhere; at++)
        {
            var key = pieces.Key(at);
            if (key.Length > 2 && key[^1] == 's' && book.Trie.Step(node, key[..^1]) is >= 0 and var plural && Choose(first, at + 1, plural, plural: true) is { } mention) best = mention;
            node = book.Trie.Step(node, key);
        }

        return best;
    }

    // "ex-Tor" begins no name, nor does the second half of a word.
    private bool IsInside(int at) =>
        pieces.GapAt(at) == Gap.None && (pieces.IsLetters(at - 1) || pieces.IsNumber(at - 1))
        || (pieces.GapAt(at) == Gap.Hyphen && (pieces.IsNumber(at - 1) || (pieces.IsCapital(at - 1) && pieces.Text(at - 1, at).Length <= 3)));

    private GearMention? Choose(int first, int end, int node, bool plural = false)
    {
        foreach (var name in book.Trie.EndsAt(node) ?? [])
        {
            if (!IsWrittenSo(first, name.Form, plural)) continue;
            if (Extend(end, name.Form, ref plural) is not { } stop) continue;
            var phrase = GearHeads.EndOf(pieces, stop);
            return new GearMention(name, first, stop, phrase, IsModifier(phrase), plural, pieces[first].Start);
        }

        return null;
    }

    private bool IsWrittenSo(int first, GearForm form, bool plural)
    {
        for (var i = 0; i < form.Keys.Length; i++)
        {
            if (form.Capitals[i] && !pieces.IsCapital(first + i)) return false;
            if (i > 0 && !Fits(form.Gaps[i], pieces.GapAt(first + i), first + i)) return false;
        }

        return !form.Ambiguous || !form.AllCapitals || plural || pieces.Text(first, first + form.Keys.Length).All(c => !char.IsLower(c));
    }

    private bool Fits(Gap form, Gap text, int at) => (form, text) switch
    {
        _ when form == text => true,
        (Gap.Hyphen, Gap.Space) => pieces.IsNumber(at) && pieces[at - 1].Span.Length > 1 && !pieces.IsNumber(at - 1),
        (Gap.Hyphen or Gap.Slash, Gap.None) => true,
        (Gap.Hyphen, Gap.Slash) or (Gap.Slash, Gap.Hyphen) => true,
        (Gap.None, Gap.Hyphen) => true,
        (Gap.Space, Gap.Hyphen) => true,
        (Gap.Space, Gap.None) => pieces.IsNumber(at),
        _ => false,
    };

    // Letters and numbers of a variant, "F-16C" and "Igla-2", and the plural's s; null when the word goes on otherwise.
    private int? Extend(int end, GearForm form, ref bool plural)
    {
        for (var steps = 0; steps < LongestVariant && pieces.Together(end - 1, end) && !plural; steps++)
        {
            var gap = pieces.GapAt(end);
            if (gap == Gap.Space && IsLooseVariant(end)) return end + 2;
            if (gap is Gap.Space or Gap.Slash || pieces[end].Kind == PieceKind.Sign) return end;
            var text = pieces.Text(end, end + 1);
            if (gap == Gap.None && text == "s") plural = true;
            else if (gap == Gap.Hyphen && pieces.IsLetters(end) && !IsVariant(text)) return end;
            else if (!(pieces.IsNumber(end) || IsVariant(text)) || (gap == Gap.None && !form.HasDigit && steps == 0)) return null;
            end++;
        }

        return end;
    }

    // "Leopard 2 A6", "Rafale F4"
    private bool IsLooseVariant(int at) =>
        pieces[at].Span.Length == 1 && pieces.IsCapital(at) && pieces.IsNumber(at + 1) && pieces.GapAt(at + 1) == Gap.None && pieces.Text(at + 1, at + 2).Length == 1
        && !(pieces.IsLetters(at + 2) && pieces.GapAt(at + 2) == Gap.None);

    private static bool IsVariant(string text) => text.Length <= 4 && text.All(char.IsAsciiLetterUpper);

    // "F-16 pilots", "Patriot Act": a noun that is no gear follows directly.
    private bool IsModifier(int end) =>
        pieces.IsLetters(end) && pieces.Together(end - 1, end) && pieces.GapAt(end) is Gap.Space or Gap.Hyphen && pieces.Tag(end) is Upos.Noun or Upos.Propn && !Reading.NounPhrase.IsTime(pieces.Key(end));
}
