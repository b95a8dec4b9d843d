using System.Globalization;
using Entente.Coding.Evaluation;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Text.Reading;

namespace Entente.Evaluation;

/// <summary>Reads and codes reports and scores their claims against a careful reader's.</summary>
internal static class ClaimScores
{
    public static void Run(Engine engine, GoldData data, TextWriter output)
    {
        var evaluation = Evaluate(engine, data);
        if (data.Verbose)
        {
            foreach (var line in evaluation.Missed) output.WriteLine("missed\t" + line);
            foreach (var line in evaluation.Wrong) output.WriteLine("wrong\t" + line);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"recall {evaluation.Recall:F1} ({evaluation.MainFound} of {evaluation.Main} main; {evaluation.MinorFound} of {evaluation.Minor} minor)  precision {evaluation.Precision:F1} ({evaluation.Given} given, {evaluation.Repeats} repeats)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"of {evaluation.MainFound + evaluation.MinorFound} found: polarity right {evaluation.Right.Polarity}, modality {evaluation.Right.Modality}, backing {evaluation.Right.Backing}"));
    }

    /// <summary>Scores every report that has a gold file of its name.</summary>
    public static ClaimEvaluation Evaluate(Engine engine, GoldData data)
    {
        var evaluation = new ClaimEvaluation();
        var gold = new FolderFiles(data.Gold);
        var known = gold.List("").ToHashSet(StringComparer.Ordinal);
        var scored = 0;
        foreach (var file in ReportReader.FindFiles([data.Reports ?? data.Gold]))
        {
            var name = Path.GetFileNameWithoutExtension(file.Name) + ".jsonl";
            if (!known.Contains(name) || file.Name.EndsWith(".jsonl", StringComparison.Ordinal)) continue;
            foreach (var report in engine.Clean(file).Reports) evaluation.Add(engine.Code(report), gold, name);
            scored++;
        }

        return scored > 0 ? evaluation : throw new EntenteException(new Diagnostic(
            "EVAL001", data.Gold, "no report was found for these gold claims.", "Name the folder of the reports with --reports."));
    }
}
