using System.Diagnostics;
using System.Globalization;
using Entente.Model.Data;
using Entente.Text.Coreference;
using Entente.Text.Coreference.Mentions;
using Entente.Text.Coreference.Scores;
using Entente.Text.Names;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Models;
using Entente.Train.Runs;

namespace Entente.Train.Coreference;

/// <summary>
/// <c>coreference --data DIR --out FILE</c> trains the model of coreference on GUM's free genres, once with its gold trees and once as the
/// parser reads the texts, and scores it on GUM's dev file, with gold trees and from raw text.
/// </summary>
internal static class CoreferenceCommand
{
    private static readonly Stopwatch Watch = Stopwatch.StartNew();

    internal static int Run(CoreferenceOptions options)
    {
        IDataFiles models = options.Models is { } folder ? new ModelFolder(folder) : new EmbeddedModels();
        var (parser, names) = (EnglishParser.Load(models), NameTagger.Load(models));
        var lessons = ReadLessons(options, parser, names);
        Log($"{lessons.Length} texts, {lessons.Sum(l => l.Parsed.Words.Length)} words");
        var bytes = Train(options, lessons);
        if (options.Out is { } path) File.WriteAllBytes(path, bytes);
        Log($"{bytes.Length} bytes");
        Measure(CoreferenceModelFile.Read(bytes), Lessons.Read(options.Data + "/treebank/gum-dev.conllu", free: false), parser, names);
        return 0;
    }

    private static Lesson[] ReadLessons(CoreferenceOptions options, EnglishParser parser, NameTagger names)
    {
        var texts = Lessons.Read(options.Data + "/treebank/gum-train.conllu", free: true);
        return options.Trees switch
        {
            "gold" => Lessons.WithGoldTrees(texts, names),
            "found" => Lessons.WithFoundTrees(texts, parser),
            _ => [.. Lessons.WithGoldTrees(texts, names), .. Lessons.WithFoundTrees(texts, parser)],
        };
    }

    private static byte[] Train(CoreferenceOptions options, Lesson[] lessons)
    {
        var lists = WordListFiles.Read(options.Lists);
        var (spans, types) = new MentionTraining(lists, options).Run(lessons);
        Log("mentions learnt");
        var links = LinkTraining.Train(lists, options, WithMentions(options, lists, lessons));
        Log("links learnt");
        using var stream = new MemoryStream();
        CoreferenceModelFile.Write(stream, lists, spans, types, links);
        return stream.ToArray();
    }

    /// <summary>The mentions of each text by a finder that was trained on the other parts. Both readings of a text are in one part.</summary>
    private static List<(Lesson Lesson, List<Detected> Mentions)> WithMentions(CoreferenceOptions options, WordLists lists, Lesson[] lessons)
    {
        var parts = lessons.GroupBy(l => l.Parsed.Text).Select((g, i) => (g.Key, Part: i % options.Folds)).ToDictionary(p => p.Key, p => p.Part);
        var finders = Enumerable.Range(0, options.Folds).Select(part =>
        {
            var (spans, types) = new MentionTraining(lists, options).Run([.. lessons.Where(l => parts[l.Parsed.Text] != part)]);
            return new Detector(spans, types, lists);
        }).ToArray();
        return [.. lessons.Select(l => (l, finders[parts[l.Parsed.Text]].Find(l.Parsed)))];
    }

    private static void Measure(CoreferenceResolver resolver, IReadOnlyList<GoldText> texts, EnglishParser parser, NameTagger names)
    {
        var named = texts.Select(t => t with { Parsed = Lessons.Named(t.Parsed, names) }).ToArray();
        Console.WriteLine($"dev, gold trees\n{CoreferenceEvaluation.Of(named, p => p, resolver.Resolve)}");
        var parsed = texts.ToDictionary(t => t.Parsed.Text, t => parser.Parse(t.Parsed.Text), StringComparer.Ordinal);
        Console.WriteLine($"dev, raw text\n{CoreferenceEvaluation.Of(texts, p => parsed[p.Text], resolver.Resolve)}");
        var clock = Stopwatch.StartNew();
        foreach (var text in parsed.Values) resolver.Resolve(text);
        Log($"{parsed.Values.Sum(p => p.Words.Length) / clock.Elapsed.TotalSeconds:F0} words/s");
    }

    private static void Log(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Watch.Elapsed.TotalSeconds,6:F1} {line}"));
}
