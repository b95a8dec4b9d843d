using System.Diagnostics;
using System.Globalization;
using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary><c>names --data DIR --lists DIR --out FILE</c>: trains the names model; <c>--check</c> holds parts back and scores on them.</summary>
internal static class NamesCommand
{
    private static readonly Stopwatch Watch = Stopwatch.StartNew();

    internal static int Run(string[] args)
    {
        var options = Options(args);
        string Get(string key, string value) => options.GetValueOrDefault(key, value);
        float Number(string key, float value) => float.Parse(Get(key, value.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
        var root = Get("data", "../shared/data");
        var lists = NameListFiles.Read(Get("lists", "data/names"));
        var skip = Get("skip", "").Split(',');
        var corpora = NameData.Load(root).Where(c => !skip.Contains(c.Name)).ToArray();
        foreach (var c in corpora) Log($"{c.Name}: {c.Texts.Length} texts, {c.Texts.Sum(t => t.Words.Length)} words, {c.Texts.Sum(t => t.Names.Length)} names");
        var crf = new CrfOptions(42, (int)Number("epochs", 10), Number("rate", 0.1f), Number("decay", 1e-5f), Number("dropout", 0.2f), (int)Number("least", 2));
        var check = options.ContainsKey("check");
        var (fold, folds) = ((int)Number("fold", 0), (int)Number("folds", 2));
        string[] held = ["ewt", "wikigold", "crossner"];
        var train = check ? corpora.Select(c => held.Contains(c.Name) ? c.Without(folds, fold) : c).ToArray() : corpora;
        train = [.. train.Select(c => c with { Weight = Number("w-" + c.Name, c.Weight) })];
        var domains = Get("domains", "1") == "1";
        var texts = train.SelectMany((c, i) => c.Texts.Select(t => (TreebankTags.Strip(t), c.Weight, domains ? i + 1 : 0))).ToList();
        var each = (int)Number("copies", 0);
        if (each > 0)
            foreach (var c in train.Where(c => c.Name is "ewt" or "wikigold" or "crossner" or "gum"))
                texts.AddRange(CaseCopies.Of(c.Texts, each, c.Name != "ewt").Select(t => (TreebankTags.Strip(t), c.Weight, 0)));
        if (Get("self", "0") != "0")
        {
            var tagged = train.Where(c => c.Name is "ewt" or "gum").SelectMany(c => c.Texts.Select(t => (t, c.Weight, domains ? Array.IndexOf(train, c) + 1 : 0)));
            var teacher = new NameTagger(NameModelFile.Read(NameModelMaker.Make([.. texts, .. tagged], lists, crf, 0, Log), "teacher"));
            Report(teacher, corpora.Where(c => c.Name == "ewt").Select(c => check ? c.Only(folds, fold) : c), false);
            texts.AddRange(NameData.Unlabelled(root).Select(t => (TreebankTags.Strip(t with { Names = teacher.Find(t.Text, t.Words, t.Sentences) }), Number("self", 0), domains ? 1 : 0)));
        }
        var bytes = NameModelMaker.Make(texts, lists, crf, Number("prune", 0.05f), Log);
        Log($"{bytes.Length} bytes");
        if (options.TryGetValue("out", out var path)) File.WriteAllBytes(path, bytes);
        var tagger = new NameTagger(NameModelFile.Read(bytes, "new model"));
        if (options.TryGetValue("errors", out var errors)) NameErrors.Write(errors, tagger, corpora.Where(c => held.Contains(c.Name)).Select(c => c.Only(folds, fold)));
        if (check) Report(tagger, corpora.Where(c => held.Contains(c.Name)).Select(c => c.Only(folds, fold)), true);
        if (options.TryGetValue("test", out var test)) Report(tagger, [new NameCorpus("test", NameData.Iob2(test), 1)], true);
        return 0;
    }

    private static void Report(NameTagger tagger, IEnumerable<NameCorpus> corpora, bool strip)
    {
        foreach (var corpus in corpora)
        {
            var score = NameEvaluation.Of(tagger, corpus.Texts.Select(t => strip ? TreebankTags.Strip(t) : t));
            Log($"{corpus.Name}: F1 {score.Overall.F1:P1} P {score.Overall.Precision:P1} R {score.Overall.Recall:P1} per {score.Person.F1:P1} org {score.Organisation.F1:P1} loc {score.Place.F1:P1} ({score.Overall.Gold} names)");
        }
    }

    private static Dictionary<string, string> Options(string[] args)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
            if (args[i].StartsWith("--", StringComparison.Ordinal))
                options[args[i][2..]] = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : "1";
        return options;
    }

    private static void Log(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Watch.Elapsed.TotalSeconds,6:F1} {line}"));
}
