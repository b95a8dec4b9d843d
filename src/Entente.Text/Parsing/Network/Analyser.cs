namespace Entente.Text.Parsing.Network;

/// <summary>Tags and parses batches of sentences with a network.</summary>
internal sealed class Analyser(Net net, Vocabulary vocabulary, TagSet tags, string[] relations)
{
    private readonly int _rootRelation = Array.IndexOf(relations, "root");

    public Net Net { get; } = net;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public TagSet Tags { get; } = tags;

    public string[] Relations { get; } = relations;

    /// <summary>Adds a word to the batch.</summary>
    public void Add(Batch batch, ReadOnlySpan<char> form, int glue)
    {
        if (Net.Known?.Find(form, glue) is { } known)
        {
            batch.Add(known);
            return;
        }
        Span<int> parts = stackalloc int[WordParts.Most];
        var word = Vocabulary.Row(form);
        // Words that training saw once or never are seldom met again.
        var claimed = word == 0 ? null : Net.Known?.Claim(form, glue);
        batch.Add(word, Net.Vectors.Row(form), WordParts.Of(form, glue, Net.Shape.Buckets, parts), claimed);
    }

    /// <summary>One analysis for each row of the batch.</summary>
    public void Run(Batch batch, Trace trace, Span<Analysis> result)
    {
        Net.Run(batch, trace);
        Net.Ask(trace);
        var heads = trace.Heads();
        for (var s = 0; s < batch.Sentences; s++) Attach(batch, s, trace, heads.Slice(batch.Start(s), batch.Length(s)));
        for (var s = 0; s < batch.Sentences; s++) ToRows(heads.Slice(batch.Start(s), batch.Length(s)), batch.Start(s));
        var labels = Net.Relations(heads, trace);
        var scores = trace.Tags(Net.Shape);
        for (var s = 0; s < batch.Sentences; s++)
        {
            for (var r = batch.Start(s); r < batch.Start(s) + batch.Length(s); r++)
            {
                var tag = Tags.Best(scores.Slice(r * Net.Shape.TagColumns, Tags.Scores));
                var relation = BestRelation(labels.Slice(r * Net.Shape.RelationColumns, Relations.Length), heads[r] < 0);
                result[r] = new Analysis(tag, heads[r] < 0 ? -1 : heads[r] - batch.Start(s), relation);
            }
        }
    }

    private void Attach(Batch batch, int sentence, Trace trace, Span<int> heads)
    {
        var scores = Net.Arcs(batch, sentence, trace);
        SpanningTree.Find(scores, Trace.ArcStride(heads.Length), heads.Length, heads);
    }

    private static void ToRows(Span<int> heads, int first)
    {
        for (var i = 0; i < heads.Length; i++) heads[i] = heads[i] == 0 ? -1 : first + heads[i] - 1;
    }

    private int BestRelation(ReadOnlySpan<float> scores, bool root)
    {
        if (root) return _rootRelation;
        var best = -1;
        for (var l = 0; l < scores.Length; l++)
        {
            if (l != _rootRelation && (best < 0 || scores[l] > scores[best])) best = l;
        }
        return best;
    }
}
