using System.Diagnostics;
using System.Globalization;
using Entente.Text.Coreference.Mentions;
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
        var lessons = Lessons.WithGoldTrees(train, names).Concat(Lessons.WithFoundTrees(train, parser)).ToArray();
        Log($"{lessons.Length} lessons");
        foreach (var rate in new[] { 0.1f, 0.2f })
        foreach (var epochs in new[] { 3, 6 })
        
        {
            var model = new MentionTraining(lists, rate).Run(lessons, epochs, 1, 0f);
            Log($"{rate} {epochs}");
            var devGold = Lessons.WithGoldTrees(dev, names);
            var devFound = Lessons.WithFoundTrees(dev, parser);
            foreach (var t in new[] { -15, -8, 0, 8 })
            {
                var detector = model.With(t);
                foreach (var set in new[] { devGold, devFound })
                {
                    int gold = dev.Sum(d => d.Chains.Sum(c => c.Mentions.Count)), found = 0, right = 0, typed = 0, any = 0;
                    foreach (var l in set)
                    {
                        foreach (var d in detector.Find(l.Parsed))
                        {
                            found++;
                            if (l.Gold.TypeOf(l.Parsed, d.First, d.End) is { } ty) { right++; if (ty == d.Type) typed++; }
                        }
                        var tree = new TextTree(l.Parsed); var c = new Candidates(tree); var around = new List<Candidate>();
                        for (var h = 0; h < l.Parsed.Words.Length; h++) c.Add(h, around);
                        any += around.Select(x => (x.First, x.End)).Distinct().Count(x => l.Gold.ChainOf(l.Parsed, x.First, x.End) >= 0);
                    }
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"t {t} gold {gold} P {100.0 * right / found:F1} R {100.0 * right / gold:F1} F {200.0 * right / (gold + found):F1} type {100.0 * typed / right:F1} reach {100.0 * any / gold:F1}"));
                }
            }
        }
        return 0;
    }

    internal static void Log(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Watch.Elapsed.TotalSeconds,6:F1} {line}"));
}
