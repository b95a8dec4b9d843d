using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Sentences as numbers of features, ready to train on.</summary>
internal sealed class CrfData
{
    private readonly Dictionary<uint, int> _ids = [];
    private readonly List<int> _counts = [];
    private readonly List<uint> _keys = [];

    internal List<CrfSentence> Sentences { get; } = [];

    internal IReadOnlyList<uint> Keys => _keys;

    internal void Add(NamedText text, float weight, NameKnowledge known)
    {
        var scratch = new NameScratch();
        scratch.Read(text.Text, text.Words, text.Sentences, known);
        var labels = new byte[text.Words.Length];
        NameLabels.Write(text.Names, labels);
        var buffer = new uint[NameFeatures.Most];
        foreach (var sentence in text.Sentences)
        {
            var features = new NameFeatures(scratch, sentence, scratch.CaseOf(sentence), buffer);
            var words = new int[sentence.End - sentence.First][];
            for (var i = 0; i < words.Length; i++) words[i] = Number(buffer.AsSpan(0, features.Of(sentence.First + i)));
            Sentences.Add(new CrfSentence(words, labels[sentence.First..sentence.End], weight));
        }
    }

    /// <summary>Drops features seen less often than <paramref name="least"/>.</summary>
    internal void Cut(int least)
    {
        var place = new int[_counts.Count];
        var kept = new List<uint>();
        for (var i = 0; i < place.Length; i++)
        {
            place[i] = _counts[i] >= least ? kept.Count : -1;
            if (place[i] >= 0) kept.Add(_keys[i]);
        }
        foreach (var sentence in Sentences)
            for (var i = 0; i < sentence.Words.Length; i++)
                sentence.Words[i] = [.. sentence.Words[i].Select(f => place[f]).Where(f => f >= 0)];
        _keys.Clear();
        _keys.AddRange(kept);
        _ids.Clear();
    }

    private int[] Number(ReadOnlySpan<uint> keys)
    {
        var numbers = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++) numbers[i] = Number(keys[i]);
        return numbers;
    }

    private int Number(uint key)
    {
        if (!_ids.TryGetValue(key, out var id))
        {
            _ids[key] = id = _keys.Count;
            _keys.Add(key);
            _counts.Add(0);
        }
        _counts[id]++;
        return id;
    }
}
