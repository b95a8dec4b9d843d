namespace Entente.Text.Reading.Plain;

/// <summary>Drafts of reports in plain text and Markdown.</summary>
internal static class PlainReports
{
    internal static Draft Draft(string file, string id, string source) => new(file, id) { Pieces = PlainText.Pieces(source) };
}
