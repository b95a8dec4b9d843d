using Entente.Coding;
using Entente.Coding.Evaluation;
using Entente.Model.Diagnostics;

namespace Entente.Evaluation;

/// <summary>Scores who is meant by pronouns and descriptions, on a file of cases or each file of a folder.</summary>
internal static class DescriptionScores
{
    public static void Run(Engine engine, GoldData data, TextWriter output)
    {
        var coder = Coder.Load(engine.Data);
        var all = new DescriptionEvaluation(coder, engine.Parse);
        foreach (var file in FilesOf(data.Gold))
        {
            var one = new DescriptionEvaluation(coder, engine.Parse);
            using var reader = new StreamReader(file);
            foreach (var report in DescriptionCases.Read(reader, Path.GetFileName(file)))
            {
                one.Add(report);
                all.Add(report);
            }

            output.WriteLine($"{Path.GetFileName(file)}: {one}");
            foreach (var failure in one.Failures) output.WriteLine(failure);
        }

        output.WriteLine($"all: {all}");
    }

    private static string[] FilesOf(string gold)
    {
        if (File.Exists(gold)) return [gold];
        string[] files = Directory.Exists(gold) ? [.. Directory.EnumerateFiles(gold, "*.txt").Order(StringComparer.Ordinal)] : [];
        return files.Length > 0 ? files : throw new EntenteException(new Diagnostic(
            "EVAL011", gold, "there is no such file, and no folder with cases.", "Name a file of cases or a folder of .txt files, such as tests/cases/descriptions."));
    }
}
