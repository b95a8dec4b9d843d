namespace Entente.Text.Names;

/// <summary>What the features need to know of one word, read once.</summary>
internal struct NameTrait
{
    internal ulong Form;
    internal ulong Lower;
    internal ulong Pattern;
    internal ulong Prefix1, Prefix2, Prefix3, Prefix4;
    internal ulong Suffix1, Suffix2, Suffix3, Suffix4;

    /// <summary>Places in gazetteer entries, four bits a list: 0 none, else 1 + the part of <see cref="NameLabels"/>.</summary>
    internal ulong Lists;

    /// <summary>Word classes of <see cref="NameClusters"/>, 0 when the word has none.</summary>
    internal ulong Classes;

    internal ulong Tag;
    internal NameShape Shape;
    internal byte Length;

    /// <summary>First and end of the run of capitalised words that it stands in; empty when in none.</summary>
    internal int RunFirst, RunEnd;

    /// <summary>The capitalised occurrence before it of the same word in this text, or -1; and its entry in the index of words.</summary>
    internal int Previous, Entry;

    internal static NameTrait Outside(ulong mark) => new() { Form = mark, Lower = mark, Pattern = mark, Shape = NameShape.None, Previous = -1, Entry = -1 };

    internal static NameTrait Of(ReadOnlySpan<char> form, string tag)
    {
        var n = form.Length;
        return new NameTrait
        {
            Form = NameHash.Exact(form),
            Lower = NameHash.Lower(form),
            Pattern = NameShapes.Pattern(form),
            Prefix1 = NameHash.Lower(form[..Math.Min(1, n)]),
            Prefix2 = NameHash.Lower(form[..Math.Min(2, n)]),
            Prefix3 = NameHash.Lower(form[..Math.Min(3, n)]),
            Prefix4 = NameHash.Lower(form[..Math.Min(4, n)]),
            Suffix1 = NameHash.Lower(form[Math.Max(0, n - 1)..]),
            Suffix2 = NameHash.Lower(form[Math.Max(0, n - 2)..]),
            Suffix3 = NameHash.Lower(form[Math.Max(0, n - 3)..]),
            Suffix4 = NameHash.Lower(form[Math.Max(0, n - 4)..]),
            Tag = string.IsNullOrEmpty(tag) ? 0 : NameHash.Exact(tag),
            Shape = NameShapes.Of(form),
            Length = (byte)Math.Min(n, 12),
            Previous = -1,
            Entry = -1,
        };
    }
}
