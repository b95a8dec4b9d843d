using Entente.Model.Text;
using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Turns treebank sentences into numbers; collects vocabulary, tags and relations.</summary>
internal sealed class ExampleBuilder
{
    private const int LeastCount = 2;
    private readonly IReadOnlyList<ParsedText> _golds;

    public ExampleBuilder(IReadOnlyList<ParsedText> golds)
    {
        _golds = golds;
        var words = golds.SelectMany(g => g.Words).ToArray();
        var xpos = Sorted(words.Select(w => w.Xpos));
        var pairs = words.Select(w => ((byte)Array.IndexOf(xpos, w.Xpos), (byte)w.Upos)).Distinct().Order().ToArray();
        Tags = new TagSet(xpos, pairs);
        Relations = Sorted(words.Select(w => w.Relation));
        var counts = Forms().CountBy(Vocabulary.Folded, StringComparer.Ordinal).Where(c => c.Value >= LeastCount)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        Vocabulary = new Vocabulary([.. counts.Select(c => c.Key)]);
        Counts = [0, .. counts.Select(c => c.Value)];
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>How often each row of the vocabulary occurs.</summary>
    public int[] Counts { get; }

    public TagSet Tags { get; }

    public string[] Relations { get; }

    public int TagPair(Word word) => Array.IndexOf(Tags.Pairs, ((byte)Array.IndexOf(Tags.Xpos, word.Xpos), (byte)word.Upos));

    /// <summary>The sentences of the treebanks, and plain ones made from them.</summary>
    public Example[] Build(Net net, ulong seed) =>
        [.. _golds.Append(PlainSentences.From(_golds, seed)).SelectMany(g => g.Sentences.Select(s => Build(g, s, net)))];

    private Example Build(ParsedText gold, Sentence sentence, Net net)
    {
        var range = Enumerable.Range(sentence.First, sentence.End - sentence.First).ToArray();
        return new Example(
            [.. range.Select(w => Vocabulary.Row(gold.Form(w)))],
            [.. range.Select(w => net.Vectors.Row(gold.Form(w)))],
            [.. Enum.GetValues<Casing>().Select(c => range.Select(w => Parts(c, gold, sentence, w, net.Shape.Buckets)).ToArray())],
            [.. range.Select(w => Array.IndexOf(Tags.Xpos, gold.Words[w].Xpos))],
            [.. range.Select(w => (int)gold.Words[w].Upos)],
            [.. range.Select(w => gold.Words[w].Head < 0 ? -1 : gold.Words[w].Head - sentence.First)],
            [.. range.Select(w => Array.IndexOf(Relations, gold.Words[w].Relation))]);
    }

    private static int[] Parts(Casing casing, ParsedText gold, Sentence sentence, int w, int buckets)
    {
        var form = Casings.Apply(casing, gold.Words[w].Span.In(gold.Text), gold.Words[w].Xpos, w == sentence.First);
        return WordParts.Of(form, Glue(gold, sentence, w), buckets, new int[WordParts.Most]).ToArray();
    }

    private static int Glue(ParsedText gold, Sentence sentence, int w)
    {
        var before = w > sentence.First && gold.Words[w - 1].Span.End == gold.Words[w].Span.Start ? 1 : 0;
        return before + (w + 1 < sentence.End && gold.Words[w].Span.End == gold.Words[w + 1].Span.Start ? 2 : 0);
    }

    private IEnumerable<string> Forms() => _golds.SelectMany(g => g.Words.Select(w => w.Span.In(g.Text)));

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];
}
