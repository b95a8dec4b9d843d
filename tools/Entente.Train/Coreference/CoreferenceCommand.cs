using System.Diagnostics;
using System.Globalization;
using Entente.Text.Coreference;
using Entente.Text.Coreference.Links;
using Entente.Text.Coreference.Scores;
using Entente.Text.Names;
using Entente.Text.Parsing;

namespace Entente.Train.Coreference;

internal static class CoreferenceCommand
{
    private static readonly Stopwatch Watch = Stopwatch.StartNew();

    internal static int Run(TrainOptions options)
    {
        var data = options.Text("--data", "../shared/data");
        var parser = EnglishParser.Load();
        var names = NameTagger.Load();
        var lists = WordListFiles.Read(options.Text("--lists", "data/coreference"));
        var train = Lessons.Read(data + "/treebank/gum-train.conllu", true);
        var dev = Lessons.Read(data + "/treebank/gum-dev.conllu", false);
        var which = options.Text("--trees", "both");
        var lessons = which == "gold" ? Lessons.WithGoldTrees(train, names) : which == "found" ? Lessons.WithFoundTrees(train, parser) : Lessons.WithGoldTrees(train, names).Concat(Lessons.WithFoundTrees(train, parser)).ToArray();
        float F(string k, float d) => float.Parse(options.Text(k, d.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
        var (mrate, lrate) = (F("--mrate", 0.1f), F("--lrate", 0.1f));
        var (mepochs, lepochs, bits, folds) = ((int)F("--mepochs", 3), (int)F("--lepochs", 4), (int)F("--bits", 18), (int)F("--folds", 4));
        var mt = F("--mt", -0.5f);
        var parts = Enumerable.Range(0, folds).Select(f => new MentionTraining(lists, mrate).Run([.. lessons.Where((_, i) => i % train.Count % folds != f)], mepochs, 1, mt)).ToArray();
        var detector = new MentionTraining(lists, mrate).Run(lessons, mepochs, 1, mt);
        Log("mentions");
        var model = new LinkTraining(lists, lrate, bits).Run(lessons, i => parts[i % train.Count % folds], lepochs, 1, 0);
        Log("links");
        var devGold = dev.Select(d => d with { Parsed = Lessons.Named(d.Parsed, names) }).ToArray();
        var devFound = dev.ToDictionary(d => d.Parsed.Text, d => parser.Parse(d.Parsed.Text));
        foreach (var t in options.Text("--lt", "0").Split(','))
        {
            var resolver = new CoreferenceResolver(detector, new Linker(model with { Threshold = int.Parse(t, CultureInfo.InvariantCulture) }), lists);
            Report("gold " + t, CoreferenceEvaluation.Of(devGold, p => p, resolver.Resolve));
            Report("text " + t, CoreferenceEvaluation.Of(dev, p => devFound[p.Text], resolver.Resolve));
            for (var rep = 0; rep < 3; rep++)
            {
                var w = Stopwatch.StartNew();
                foreach (var p in devFound.Values) resolver.Resolve(p);
                Log($"{devFound.Values.Sum(p => p.Words.Length) / w.Elapsed.TotalSeconds:F0} words/s");
            }
        }
        return 0;
    }

    private static void Report(string name, CoreferenceEvaluation e)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: all {100 * e.All.Conll:F2} (mentions {100 * e.All.Mentions.F1:F1})  linked {100 * e.Linked.Conll:F2} (MUC {100 * e.Linked.Muc.F1:F1} R {100 * e.Linked.Muc.Recall:F1} P {100 * e.Linked.Muc.Precision:F1} B3 {100 * e.Linked.BCubed.F1:F1} CEAFe {100 * e.Linked.CeafE.F1:F1})  heads {100 * e.Heads.Conll:F2}  actors {100 * e.Actors.Conll:F2} heads {100 * e.ActorHeads.Conll:F2}"));
        foreach (var (k, s) in new[] { ("pronouns", e.Pronouns), ("names", e.Names), ("descriptions", e.Descriptions) })
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"  {k} R {100 * s.Recall:F1} P {100 * s.Precision:F1} F {100 * s.F1:F1} ({s.Gold})"));
        Console.WriteLine();
    }

    internal static void Log(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Watch.Elapsed.TotalSeconds,6:F1} {line}"));
}
