namespace Entente.Text.Names;

/// <summary>The features of a word that come from word classes.</summary>
internal ref struct NameClusterFeatures(Span<uint> into, int count)
{
    private readonly Span<uint> _into = into;

    /// <summary>How many features there are now.</summary>
    internal int Count { get; private set; } = count;

    /// <summary>The word's own classes and those of the words around.</summary>
    internal void AddWords(in NameTrait here, in NameTrait before, in NameTrait after)
    {
        var shape = (ulong)here.Shape;
        if (here.Classes == 0) Add(160, 0, shape);
        for (var level = 0; level < NameClusters.Levels; level++) Add(164 + level, here, level, shape);
        Add(168, before, 1, shape);
        Add(169, before, 2);
        Add(172, after, 1, shape);
        Add(173, after, 2);
    }

    /// <summary>The classes of the last word of the run of capitals that the word stands in, and of the words around the run.</summary>
    internal void AddRun(in NameTrait last, in NameTrait before, in NameTrait after)
    {
        Add(204, last, 1);
        Add(205, last, 2);
        Add(210, before, 2);
        Add(211, after, 2);
    }

    private void Add(int template, in NameTrait word, int level)
    {
        if (word.Classes != 0) Put(template, NameClusters.At(word.Classes, level));
    }

    private void Add(int template, in NameTrait word, int level, ulong with)
    {
        if (word.Classes != 0) Add(template, NameClusters.At(word.Classes, level), with);
    }

    private void Add(int template, ulong left, ulong right) => Put(template, NameHash.Join(left, right + 1));

    private void Put(int template, ulong value)
    {
        if (Count < NameFeatures.Most) _into[Count++] = NameHash.Key(template, value);
    }
}
