using System.Globalization;
using System.Text;

namespace Entente.Train.Runs;

/// <summary>A card for people to read.</summary>
internal static class CardPage
{
    public static string Of(Card card)
    {
        var page = new StringBuilder();
        Line(page, $"# Models: how they were made\n\nWritten by `tools/Entente.Train`; what the models are and where their data comes from is told in README.md and its neighbours.");
        Line(page, $"\n| stage | file | bytes | SHA-256 |\n| --- | --- | --- | --- |");
        foreach (var stage in card.Stages) Line(page, $"| {stage.Name} | {stage.File.Name} | {stage.File.Bytes} | {stage.File.Hash} |");
        AddFigures(page, card.Figures);
        foreach (var stage in card.Stages) AddStage(page, stage);
        return page.ToString();
    }

    private static void AddFigures(StringBuilder page, IReadOnlyList<Figure> figures)
    {
        Line(page, $"\n## Scores\n\nF1 in percent, from raw text, with all the models above.\n\n| measured on | what | F1 |\n| --- | --- | --- |");
        foreach (var figure in figures) Line(page, $"| {figure.On} | {figure.Measure} | {figure.Percent:F2} |");
    }

    private static void AddStage(StringBuilder page, StageRecord stage)
    {
        Line(page, $"\n## {stage.Name}\n");
        if (stage.Settings.Count > 0) Line(page, $"Settings: {string.Join(", ", stage.Settings.Select(s => $"{s.Key} {s.Value}"))}.\n");
        Line(page, $"| made from | bytes | SHA-256 |\n| --- | --- | --- |");
        foreach (var input in stage.Inputs) Line(page, $"| {input.Name} | {input.Bytes} | {input.Hash} |");
    }

    private static void Line(StringBuilder page, FormattableString line) => page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
