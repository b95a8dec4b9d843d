namespace Entente.Text.Parsing.Network;

/// <summary>
/// Sentences that go through the network together: longest first, each in consecutive rows. The result for a sentence does not depend
/// on its company.
/// </summary>
internal sealed class Batch
{
    private readonly List<int> _parts = [];
    private readonly List<int> _partEnds = [];
    private readonly List<int> _words = [];
    private readonly List<int> _vectors = [];
    private readonly List<KnownWord?> _known = [];
    private readonly List<int> _starts = [0];

    public int Rows => _words.Count;

    public int Sentences => _starts.Count - 1;

    public int Start(int sentence) => _starts[sentence];

    public int Length(int sentence) => _starts[sentence + 1] - _starts[sentence];

    /// <summary>The word in a row, when it is known or is to be; its other numbers are missing once it is filled.</summary>
    public KnownWord? Known(int row) => _known[row];

    /// <summary>Row of the vocabulary for the word in a row.</summary>
    public int Word(int row) => _words[row];

    /// <summary>Row of the word vectors for the word in a row.</summary>
    public int Vector(int row) => _vectors[row];

    /// <summary>Buckets of the word's parts.</summary>
    public ReadOnlySpan<int> Parts(int row)
    {
        var first = row == 0 ? 0 : _partEnds[row - 1];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_parts)[first.._partEnds[row]];
    }

    public void Clear()
    {
        _parts.Clear();
        _partEnds.Clear();
        _words.Clear();
        _vectors.Clear();
        _known.Clear();
        _starts.Clear();
        _starts.Add(0);
    }

    /// <summary>Adds a word of which everything is known.</summary>
    public void Add(KnownWord word) => Add(0, 0, [], word);

    /// <summary>Adds a word; <paramref name="known"/> is filled with what the first layer makes of it.</summary>
    public void Add(int word, int vector, ReadOnlySpan<int> parts, KnownWord? known = null)
    {
        _known.Add(known);
        _words.Add(word);
        _vectors.Add(vector);
        _parts.AddRange(parts);
        _partEnds.Add(_parts.Count);
    }

    public void EndSentence() => _starts.Add(_words.Count);
}
