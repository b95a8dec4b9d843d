using Entente.Model.Diagnostics;
using Entente.Text.Coreference;
using Entente.Text.Coreference.Scores;
using Entente.Text.Names;

namespace Entente.Evaluation;

/// <summary>Scores coreference on a treebank file with chains.</summary>
internal static class CoreferenceScores
{
    public static void Run(Engine engine, GoldData data, TextWriter output)
    {
        using var reader = new StreamReader(data.Gold);
        var texts = GoldTexts.Read(reader, data.Gold);
        if (texts.All(t => t.Chains.Count == 0))
            throw new EntenteException(new Diagnostic("TEXT011", data.Gold, "the file marks no chains.", "Give a file with Entity=… in its last column, such as GUM's."));
        var (resolver, names) = (CoreferenceResolver.Load(), NameTagger.Load());
        output.WriteLine("from raw text");
        output.WriteLine(CoreferenceEvaluation.Of(texts, p => engine.Parse(p.Text), resolver.Resolve));
        output.WriteLine("with the file's own words and trees");
        var named = texts.Select(t => t with { Parsed = t.Parsed with { Names = names.Find(t.Parsed.Text, t.Parsed.Words, t.Parsed.Sentences) } });
        output.WriteLine(CoreferenceEvaluation.Of(named, p => p, resolver.Resolve));
    }
}
