using Entente.Model.Text;
using Entente.Text.Names.Types;

namespace Entente.Text.Names;

/// <summary>
/// The working memory for one text: traits of every word, how the same word is written elsewhere in the text, gazetteer matches.
/// Grows to the longest text seen and is used again; one thread at a time.
/// </summary>
internal sealed class NameScratch
{
    private NameTrait[] _traits = [];
    private readonly NameIndex _index = new();

    internal byte[] Labels = [];
    internal int[] Scores = [];
    internal byte[] Back = [];

    /// <summary>What stands before the first and after the last word of a sentence.</summary>
    internal static readonly NameTrait Before = NameTrait.Outside(1), After = NameTrait.Outside(2);

    /// <summary>How many words the text has.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether many sentences begin in lower case, so that names may too.</summary>
    internal bool Careless { get; private set; }

    /// <summary>Whether it is small enough to wait for the next text.</summary>
    internal bool IsWorthKeeping => _traits.Length <= 1 << 18;

    internal NameIndex Index => _index;

    /// <summary>The second pass, with its lists.</summary>
    internal TypePass Types { get; } = new();

    internal ref NameTrait this[int word] => ref _traits[word];

    internal void Read(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<Sentence> sentences, NameKnowledge known)
    {
        Grow(words.Length);
        Count = words.Length;
        for (var i = 0; i < words.Length; i++)
        {
            _traits[i] = NameTrait.Of(text.Slice(words[i].Span.Start, words[i].Span.Length), words[i].Xpos);
            _traits[i].Classes = known.Clusters.Of(_traits[i].Lower);
        }
        _index.Clear(words.Length);
        var careless = 0;
        foreach (var sentence in sentences)
        {
            ReadSentence(sentence, known.Lists);
            if (sentence.First < sentence.End && _traits[sentence.First].Shape == NameShape.Lower) careless++;
        }
        Careless = careless * 4 > sentences.Length;
    }

    internal NameCase CaseOf(Sentence sentence) => NameCases.Of(_traits.AsSpan(sentence.First, sentence.End - sentence.First));

    private void ReadSentence(Sentence sentence, NameLists lists)
    {
        var traits = _traits.AsSpan(sentence.First, sentence.End - sentence.First);
        lists.Mark(traits);
        MarkRuns(sentence);
        var style = NameCases.Of(traits);
        for (var i = sentence.First; i < sentence.End; i++)
            _index.Add(ref _traits[i], i, style, i == sentence.First);
    }

    /// <summary>A run holds capitalised words, with hyphens, "of", "and", "&amp;" and "the" inside.</summary>
    private void MarkRuns(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            if (!NameShapes.IsCapital(_traits[i].Shape))
            {
                i++;
                continue;
            }
            var end = RunEnd(i, sentence.End);
            for (var k = i; k < end; k++) (_traits[k].RunFirst, _traits[k].RunEnd) = (i, end);
            i = end;
        }
    }

    private int RunEnd(int first, int limit)
    {
        var end = first + 1;
        for (var i = end; i < limit && i <= end + 1; i++)
        {
            if (NameShapes.IsCapital(_traits[i].Shape)) end = i + 1;
            else if (!NameLinks.Joins(_traits[i])) break;
        }
        return end;
    }

    private void Grow(int words)
    {
        if (_traits.Length >= words) return;
        var size = Math.Max(words, Math.Max(256, _traits.Length * 2));
        _traits = new NameTrait[size];
        Labels = new byte[size];
        Scores = new int[size * NameLabels.Stride];
        Back = new byte[size * NameLabels.Stride];
    }
}
