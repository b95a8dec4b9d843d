using Entente.Model.Text;

namespace Entente.Text.Names;

/// <summary>
/// The features of a word, as hashed keys. Training and use share this code.
/// </summary>
internal ref struct NameFeatures(NameScratch scratch, Sentence sentence, NameCase style, Span<uint> into)
{
    /// <summary>No word has more features than this.</summary>
    internal const int Most = 272;

    private const int LongestRun = 8;

    private readonly Span<uint> _into = into;
    private int _count;

    /// <summary>Writes the features of the word and says how many they are.</summary>
    internal int Of(int word)
    {
        _count = 0;
        ref readonly var here = ref At(word);
        ref readonly var before = ref At(word - 1);
        ref readonly var after = ref At(word + 1);
        AddWord(here, word);
        AddLists(here, before, after);
        AddNeighbours(here, before, after, At(word - 2), At(word + 2));
        AddParts(here, before, after);
        AddShapes(here, before, after, At(word - 2), At(word + 2));
        AddClusters(here, before, after);
        AddRun(here, word);
        AddElsewhere(here, word);
        AddTags(here, before, after);
        return _count;
    }

    private void AddWord(in NameTrait here, int word)
    {
        Add(1, 1);
        Add(2, here.Form);
        Add(3, here.Lower);
        Add(4, (ulong)here.Shape);
        Add(5, (ulong)here.Shape, (ulong)style);
        Add(6, (ulong)here.Shape, word == sentence.First ? 1u : 0u);
        Add(7, here.Pattern);
    }

    private void AddLists(in NameTrait here, in NameTrait before, in NameTrait after)
    {
        Add(10, here.Lists);
        Add(11, here.Lists, (ulong)here.Shape);
        Add(12, here.Lists, after.Lists);
        Add(13, before.Lists, here.Lists);
        Add(14, here.Lists, scratch.Careless ? 4u + (ulong)style : (ulong)style);
        Add(15, (ulong)here.Shape, scratch.Careless ? 1u : 0u);
        for (var list = 0; list < NameLists.Count; list++)
        {
            AddList(20 + list, here.Lists, list, here.Shape);
            AddList(40 + list, before.Lists, list, here.Shape);
            AddList(60 + list, after.Lists, list, here.Shape);
        }
    }

    private void AddList(int template, ulong lists, int list, NameShape shape)
    {
        var code = (lists >> (4 * list)) & 15;
        if (code == 0) return;
        Add(template, code);
        Add(template + 10, code, (ulong)shape);
    }

    private void AddNeighbours(in NameTrait here, in NameTrait before, in NameTrait after, in NameTrait before2, in NameTrait after2)
    {
        Add(80, before.Lower);
        Add(81, after.Lower);
        Add(82, before.Lower, (ulong)here.Shape);
        Add(83, after.Lower, (ulong)here.Shape);
        Add(84, before.Lower, here.Lower);
        Add(85, here.Lower, after.Lower);
        Add(86, before2.Lower);
        Add(87, after2.Lower);
        Add(88, NameHash.Join(before2.Lower, before.Lower), (ulong)here.Shape);
        Add(89, NameHash.Join(after.Lower, after2.Lower), (ulong)here.Shape);
    }

    private void AddParts(in NameTrait here, in NameTrait before, in NameTrait after)
    {
        Add(90, here.Prefix1);
        Add(91, here.Prefix2);
        Add(92, here.Prefix3);
        Add(93, here.Prefix4);
        Add(94, here.Suffix1);
        Add(95, here.Suffix2);
        Add(96, here.Suffix3);
        Add(97, here.Suffix4);
        Add(98, here.Suffix3, (ulong)here.Shape);
        Add(99, here.Suffix2, (ulong)here.Shape);
        Add(100, before.Suffix3);
        Add(101, after.Suffix3);
        Add(102, here.Length, (ulong)here.Shape);
        Add(103, before.Lower, after.Lower);
        Add(106, before.Lower, here.Suffix3);
        Add(107, after.Lower, here.Suffix3);
    }

    private void AddShapes(in NameTrait here, in NameTrait before, in NameTrait after, in NameTrait before2, in NameTrait after2)
    {
        Add(110, (ulong)before.Shape);
        Add(111, (ulong)after.Shape);
        Add(112, Pair(before.Shape, here.Shape));
        Add(113, Pair(here.Shape, after.Shape));
        Add(114, Pair(before.Shape, here.Shape), (ulong)after.Shape);
        Add(115, Pair(before2.Shape, before.Shape), (ulong)here.Shape);
        Add(116, Pair(here.Shape, after.Shape), (ulong)after2.Shape);
        Add(117, Pair(before.Shape, here.Shape), Pair(after.Shape, (NameShape)style));
        Add(118, before.Pattern);
        Add(119, after.Pattern);
    }

    private void AddClusters(in NameTrait here, in NameTrait before, in NameTrait after)
    {
        var clusters = new NameClusterFeatures(_into, _count);
        clusters.AddWords(here, before, after);
        if (here.RunEnd != here.RunFirst && style is not (NameCase.AllCapitals or NameCase.Title))
            clusters.AddRun(At(here.RunEnd - 1), At(here.RunFirst - 1), At(here.RunEnd));
        _count = clusters.Count;
    }

    private void AddRun(in NameTrait here, int word)
    {
        if (here.RunEnd == here.RunFirst) return;
        var length = (ulong)Math.Min(here.RunEnd - here.RunFirst, 6);
        var place = (ulong)Math.Min(word - here.RunFirst, 4);
        Add(120, length, place);
        if (style is NameCase.AllCapitals or NameCase.Title) return;
        ref readonly var first = ref At(here.RunFirst);
        ref readonly var last = ref At(here.RunEnd - 1);
        Add(121, first.Lower);
        Add(122, last.Lower);
        Add(123, last.Lists, length);
        Add(124, first.Lists, length);
        Add(125, At(here.RunFirst - 1).Lower);
        Add(126, At(here.RunEnd).Lower);
        Add(127, last.Suffix3);
        Add(128, first.Lower, last.Lower);
        Add(129, At(here.RunFirst - 1).Lower, At(here.RunEnd).Lower);
        AddWholeRun(here.RunFirst, Math.Min(here.RunEnd, here.RunFirst + LongestRun), place);
    }

    private void AddWholeRun(int first, int end, ulong place)
    {
        ulong words = 0, lists = 0;
        for (var i = first; i < end; i++)
        {
            words = NameHash.Join(words, scratch[i].Lower);
            lists |= Kinds(scratch[i].Lists);
        }
        Add(130, words, place);
        Add(131, lists);
        Add(132, lists, place);
    }

    /// <summary>One bit for each list that the word stands in, whatever its place.</summary>
    private static ulong Kinds(ulong lists) => (lists | (lists >> 1) | (lists >> 2)) & 0x1111111111111111;

    private void AddElsewhere(in NameTrait here, int word)
    {
        if (here.Entry < 0) return;
        ref readonly var counts = ref scratch.Index[here.Entry];
        Add(140, (ulong)Math.Min(counts.Lower, 2), (ulong)Math.Min(counts.Capital, 2));
        Add(141, NameHash.Join((ulong)Math.Min(counts.Lower, 2), (ulong)Math.Min(counts.Capital, 2)), Pair(here.Shape, word == sentence.First ? NameShape.Lower : NameShape.None));
        var seen = 0;
        for (var other = counts.Last; other >= 0 && seen < 6; other = scratch[other].Previous)
            if (other != word)
            {
                AddOther(other);
                seen++;
            }
    }

    /// <summary>Where the same word stands elsewhere in the text: the words around it may say what it names.</summary>
    private void AddOther(int other)
    {
        if (_count + 8 > Most) return;
        if (other > 0)
        {
            Add(142, scratch[other - 1].Lower);
            Add(143, scratch[other - 1].Lists);
        }
        if (other + 1 >= scratch.Count) return;
        Add(144, scratch[other + 1].Lower);
        Add(145, scratch[other + 1].Lists);
        Add(146, scratch[other].Lists);
    }

    private void AddTags(in NameTrait here, in NameTrait before, in NameTrait after)
    {
        if (here.Tag == 0) return;
        Add(150, here.Tag);
        Add(151, here.Tag, before.Tag);
        Add(152, here.Tag, after.Tag);
        Add(153, here.Tag, (ulong)here.Shape);
        Add(154, before.Tag, after.Tag);
        Add(155, here.Tag, before.Lower);
        Add(156, here.Tag, after.Lower);
    }

    private readonly ref readonly NameTrait At(int word)
    {
        if (word < sentence.First) return ref NameScratch.Before;
        if (word >= sentence.End) return ref NameScratch.After;
        return ref scratch[word];
    }

    private static ulong Pair(NameShape left, NameShape right) => ((ulong)left << 8) | (ulong)right;

    private void Add(int template, ulong value)
    {
        if (_count < Most) _into[_count++] = NameHash.Key(template, value);
    }

    private void Add(int template, ulong left, ulong right) => Add(template, NameHash.Join(left, right));
}
