using Entente.Coding.Evaluation;

namespace Entente.Evaluation;

/// <summary>Scores the reader of dates on files of cases.</summary>
internal static class DateScores
{
    public static void Run(Engine engine, GoldData data, TextWriter output)
    {
        var (reader, evaluation) = (engine.Dates, new DateEvaluation());
        foreach (var path in Files(data.Gold))
        {
            using var cases = new StreamReader(path);
            evaluation.Add(reader, cases, Path.GetFileName(path));
        }

        foreach (var line in evaluation.Failures) output.WriteLine(line);
        output.WriteLine(evaluation);
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal) : [path];
}
