using System.Globalization;
using Entente.Text.Names;

namespace Entente.Evaluation;

/// <summary>Scores one stage on gold data.</summary>
/// <param name="Kind">The word for it on the command line, such as <c>treebank</c>.</param>
/// <param name="Takes">What its gold data is, for people.</param>
/// <param name="Run">Scores an engine and writes the result.</param>
public sealed record Evaluator(string Kind, string Takes, Action<Engine, GoldData, TextWriter> Run)
{
    /// <summary>Every evaluator of this build.</summary>
    public static IReadOnlyList<Evaluator> All { get; } =
    [
        new("treebank", "a CoNLL-U file, scored from its raw text", Treebank),
        new("entities", "an IOB2 file of names, scored with its own words and sentences", Entities),
        new("coreference", "a CoNLL-U file with chains as GUM and CorefUD mark them, scored from its raw text and with its own trees", CoreferenceScores.Run),
        new("claims", "a folder of gold claims, one JSONL file a report; name the folder of the reports with --reports", ClaimScores.Run),
        new("actors", "a file of mentions, a line each: words | CODE/SECTOR/id | 2022-03-01", MentionScoring.Run),
        new("dates", "a file or folder of cases as in tests/cases/dates; lists what came out otherwise", DateScores.Run),
        new("codebook", "a folder of data files, or '.' for the built-in ones: the codebook's examples against its frames", CodebookScores.Run),
        new("agreements", "a file of cases: day, text and what is named in it, with tabs between", SpanScores.Agreements),
        new("places", "a file of cases: day, text and the places named in it, with tabs between", SpanScores.Places),
        new("things", "a folder of texts with their things, such as tests/cases/things", ThingScores.Run),
        new("descriptions", "a file of marked pronouns and descriptions, or a folder of such files", DescriptionScores.Run),
    ];

    private static void Treebank(Engine engine, GoldData data, TextWriter output)
    {
        using var reader = new StreamReader(data.Gold);
        var expected = Text.Treebanks.Conllu.Read(reader, data.Gold);
        output.WriteLine(Text.Treebanks.TreebankEvaluation.Score(expected, engine.Parse(expected.Text)));
    }

    private static void Entities(Engine engine, GoldData data, TextWriter output)
    {
        using var reader = new StreamReader(data.Gold);
        var scores = NameEvaluation.Of(NameTagger.Load(), Iob2Reader.Read(reader));
        foreach (var (name, score) in new[] { ("all", scores.Overall), ("person", scores.Person), ("organisation", scores.Organisation), ("place", scores.Place) })
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-13} F1 {100 * score.F1:F1}  precision {100 * score.Precision:F1}  recall {100 * score.Recall:F1}  gold {score.Gold}"));
    }
}
