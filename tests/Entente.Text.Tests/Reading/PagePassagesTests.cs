using System.Globalization;
using System.Text.Json;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>Passages that must and must not be in the text of saved pages; the score is printed.</summary>
public sealed class PagePassagesTests(ITestOutputHelper output)
{
    private const double Floor = 0.92;

    [Fact]
    public void PassagesAreRight()
    {
        var folder = ReadingFolders.Shared("data", "html");
        using var segments = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "segments.json")));
        var (right, missed, extra) = (0, 0, 0);
        foreach (var page in segments.RootElement.EnumerateObject())
        {
            var text = TextOf(Path.Combine(folder, "pages", page.Name));
            foreach (var passage in page.Value.GetProperty("with").EnumerateArray())
                if (text.Contains(Flat(passage.GetString()!), StringComparison.Ordinal)) right++;
                else missed++;
            extra += page.Value.GetProperty("without").EnumerateArray().Count(p => text.Contains(Flat(p.GetString()!), StringComparison.Ordinal));
        }

        var f = 2.0 * right / ((2 * right) + missed + extra);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"right {right}, missed {missed}, extra {extra}, F {f:F3}"));
        Assert.True(f >= Floor, $"F fell to {f}");
    }

    private static string TextOf(string path)
    {
        var reports = new ReportReader().Read(Path.GetFileName(path), File.ReadAllBytes(path)).Reports;
        return reports.Count > 0 ? Flat(reports[0].Text) : string.Empty;
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
