using System.Diagnostics;
using System.Globalization;
using Entente.Text.Names;
using Entente.Text.Parsing.Models;

namespace Entente.Train.Names;

/// <summary>
/// <c>names --data DIR --lists DIR --out FILE</c> trains the names model: a teacher that also sees the treebank's tags labels the text of
/// the English Web Treebank, and the model learns from all sources and from that. <c>--check</c> holds a part back and scores on it,
/// <c>--test FILE</c> scores on a file, <c>--gum FILE</c> scores nested names on one of GUM's, <c>--model FILE</c> scores a model that is there and trains none. Word
/// classes are made from the vectors of <c>--vectors FILE</c>, or taken from the model <c>--clusters FILE</c>.
/// </summary>
internal static class NamesCommand
{
    private static readonly Stopwatch Watch = Stopwatch.StartNew();
    private static readonly string[] Held = ["ewt", "wikigold", "crossner"];

    internal static int Run(string[] args)
    {
        var options = new NamesOptions(args);
        var states = NameListFiles.States(options.Find("lists") ?? "data/names");
        var corpora = NameData.Load(Root(options), options.Has("states") ? states.Contains : _ => false).Where(c => c.Name != options.Find("skip")).ToArray();
        foreach (var c in corpora) Log($"{c.Name}: {c.Texts.Length} texts, {c.Texts.Sum(t => t.Words.Length)} words, {c.Texts.Sum(t => t.Names.Length)} names");
        var bytes = options.Find("model") is { } known ? File.ReadAllBytes(known) : Train(options, [.. corpora.Select(c => Kept(options, c))]);
        if (options.Find("out") is { } path) File.WriteAllBytes(path, bytes);
        var tagger = new NameTagger(NameModelFile.Read(bytes, "model"));
        Score(options, tagger, corpora);
        if (options.Has("check")) Report(tagger, [NameData.News(Root(options), states.Contains)]);
        return 0;
    }

    private static byte[] Train(NamesOptions options, NameCorpus[] corpora)
    {
        var known = Known(options);
        var crf = Recipe(options);
        var untagged = corpora.Select(c => c.Strip()).ToList();
        untagged.AddRange(Copies(options, untagged));
        var share = options.Number("self", 1);
        if (share > 0) untagged.Add(Labelled(options, [.. untagged, .. corpora.Where(c => c.Name is "ewt" or "gum")], known, share));
        untagged.RemoveAll(c => c.Name == "gum"); // Its names, cut from wider phrases, cost more than they give; the teacher still learns tags from it.
        var bytes = NameModelMaker.Make(untagged, known, crf, Log);
        Log($"{bytes.Length} bytes");
        return bytes;
    }

    private static NameKnowledge Known(NamesOptions options) =>
        new(NameListFiles.Read(options.Find("lists") ?? "data/names", options.Find("actors")), Clusters(options));

    private static NameClusters Clusters(NamesOptions options)
    {
        if (options.Find("clusters") is { } model) return NameModelFile.Read(File.ReadAllBytes(model), model).Known.Clusters;
        var vectors = VectorModelFile.Read(File.ReadAllBytes(options.Find("vectors") ?? "data/" + VectorModelFile.Path));
        return ClusterMaker.Make(vectors, (int)options.Number("words", 60000), Log);
    }

    /// <summary>What held-out scores chose; see the model card.</summary>
    private static CrfOptions Recipe(NamesOptions options) => new(
        (ulong)options.Number("seed", 42), (int)options.Number("epochs", 8), options.Number("rate", 0.1f), options.Number("decay", 1e-5f),
        options.Number("dropout", 0.5f), (int)options.Number("averaged", 1), (int)options.Number("least", 2));

    private static NameCorpus Labelled(NamesOptions options, NameCorpus[] corpora, NameKnowledge known, float weight)
    {
        Log("teacher");
        var teacher = new NameTagger(NameModelFile.Read(NameModelMaker.Make(corpora, known, Recipe(options), Log), "teacher"));
        var texts = NameData.Unlabelled(Root(options)).Select(t => t with { Names = teacher.Find(t.Text, t.Words, t.Sentences) });
        return new NameCorpus("labelled", [.. texts], weight).Strip();
    }

    private static NameCorpus[] Copies(NamesOptions options, IEnumerable<NameCorpus> corpora)
    {
        var each = (int)options.Number("copies", 0);
        return each == 0 ? [] : [.. corpora.Where(c => c.Name is "wikigold" or "crossner" or "gum").Select(c => c with { Texts = [.. CaseCopies.Of(c.Texts, each, true)] })];
    }

    private static NameCorpus Kept(NamesOptions options, NameCorpus corpus)
    {
        var weighted = corpus with { Weight = options.Number("w-" + corpus.Name, corpus.Weight) };
        return options.Has("check") && Held.Contains(corpus.Name) ? weighted.Without(Folds(options), Fold(options)) : weighted;
    }

    private static void Score(NamesOptions options, NameTagger tagger, NameCorpus[] corpora)
    {
        var held = corpora.Where(c => Held.Contains(c.Name)).Select(c => c.Only(Folds(options), Fold(options)).Strip()).ToArray();
        if (options.Has("check")) Report(tagger, held);
        if (options.Find("errors") is { } errors) NameErrors.Write(errors, tagger, held);
        if (options.Find("gum") is { } gum) GumNested.Report(gum, tagger, options.Find("gum-errors"), Log);
        if (options.Find("test") is { } test) Report(tagger, [new NameCorpus("test", NameData.Iob2(test), 1)]);
    }

    private static void Report(NameTagger tagger, IEnumerable<NameCorpus> corpora)
    {
        foreach (var corpus in corpora)
        {
            var start = Watch.Elapsed.TotalSeconds;
            var score = NameEvaluation.Of(tagger, corpus.Texts);
            var seconds = Watch.Elapsed.TotalSeconds - start;
            Log($"{corpus.Name}: {corpus.Texts.Sum(t => t.Words.Length) / seconds / 1000:F0}k words/s F1 {score.Overall.F1:P1} P {score.Overall.Precision:P1} R {score.Overall.Recall:P1} per {score.Person.F1:P1} org {score.Organisation.F1:P1} loc {score.Place.F1:P1} ({score.Overall.Gold} names)");
        }
    }

    private static string Root(NamesOptions options) => options.Find("data") ?? "../shared/data";

    private static int Folds(NamesOptions options) => (int)options.Number("folds", 2);

    private static int Fold(NamesOptions options) => (int)options.Number("fold", 0);

    private static void Log(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Watch.Elapsed.TotalSeconds,6:F1} {line}"));
}
