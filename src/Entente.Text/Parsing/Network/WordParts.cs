using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing.Network;

/// <summary>The parts that say what an unknown word is like: beginnings, endings, inner letters, shape, and what it is glued to.</summary>
internal static class WordParts
{
    public const int Most = 40;
    private const int Beginnings = 4;
    private const int Endings = 5;
    private const int Inner = 12;

    /// <summary>The word's buckets. <paramref name="glue"/>: 1 when no white space stands before it, plus 2 when none stands after.</summary>
    public static ReadOnlySpan<int> Of(ReadOnlySpan<char> form, int glue, int buckets, Span<int> target)
    {
        var list = new FeatureList(System.Runtime.InteropServices.MemoryMarshal.Cast<int, uint>(target));
        list.Add(Hash.Text(Hash.Start(1), form));
        for (var n = 1; n <= Math.Min(Beginnings, form.Length); n++) list.Add(Hash.Folded(Hash.Start(2), form[..n]));
        for (var n = 1; n <= Math.Min(Endings, form.Length); n++) list.Add(Hash.Folded(Hash.Start(3), form[^n..]));
        for (var i = 0; i + 3 <= form.Length && i < Inner; i++) list.Add(Hash.Folded(Hash.Start(4), form.Slice(i, 3)));
        list.Add(ShapeOf(form, Hash.Start(5), squeeze: true));
        list.Add(ShapeOf(form, Hash.Start(6), squeeze: false));
        list.Add(7, (uint)glue, (uint)Chars.Of(form[0]));
        var result = target[..list.Values.Length];
        for (var i = 0; i < result.Length; i++) result[i] = (int)((uint)result[i] % (uint)buckets);
        return result;
    }

    private static uint ShapeOf(ReadOnlySpan<char> form, uint hash, bool squeeze)
    {
        var last = CharClass.Space;
        for (var i = 0; i < form.Length && i < Inner; i++)
        {
            var kind = Chars.Of(form[i]);
            if (!squeeze || kind != last) hash = Hash.Step(hash, (uint)kind);
            last = kind;
        }
        return hash;
    }
}
