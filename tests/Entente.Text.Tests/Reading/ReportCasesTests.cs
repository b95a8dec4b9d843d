using System.Text.Json;
using Entente.Model.Reports;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>
/// Each file of tests/cases/reading/reports with the .expected.json beside it: the fields named there must be so, a text that is
/// given there must be the whole clean text.
/// </summary>
public sealed class ReportCasesTests
{
    private const string Ending = ".expected.json";

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Path.Combine(ReadingFolders.Cases, "reports"), "*" + Ending).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadsAsExpected(string expectation)
    {
        var folder = Path.Combine(ReadingFolders.Cases, "reports");
        var file = expectation[..^Ending.Length];
        var result = new ReportReader().Read(file, File.ReadAllBytes(Path.Combine(folder, file)));
        Assert.Empty(result.Refusals);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, expectation)));
        var wanted = expected.RootElement.ValueKind is JsonValueKind.Array ? expected.RootElement.EnumerateArray().ToArray() : [expected.RootElement];
        Assert.Equal(wanted.Length, result.Reports.Count);
        for (var i = 0; i < wanted.Length; i++) Compare(wanted[i], result.Reports[i]);
    }

    private static void Compare(JsonElement expected, Report report)
    {
        foreach (var field in expected.EnumerateObject())
        {
            if (field.Name is "leftOut") AssertLeftOut(field.Value, report);
            else if (field.Name is "text") Assert.Equal(string.Join("\n\n", field.Value.EnumerateArray().Select(p => p.GetString())), report.Text);
            else if (field.Name is "kinds") Assert.Equal(field.Value.GetString(), string.Join(' ', report.Blocks.Select(b => b.Kind)));
            else Assert.Equal((field.Name, field.Value.GetString()), (field.Name, Of(report, field.Name)));
        }
    }

    private static void AssertLeftOut(JsonElement expected, Report report)
    {
        foreach (var left in expected.EnumerateObject())
            Assert.Contains(report.LeftOut, l => l.Text == left.Name && l.Reason == left.Value.GetString());
    }

    private static string? Of(Report report, string field) => field switch
    {
        "file" => report.File,
        "title" => report.Title,
        "outlet" => report.Outlet,
        "byline" => report.Byline,
        "place" => report.Place,
        "published" => report.Published?.ToString(),
        "publishedFrom" => report.PublishedFrom,
        "address" => report.Address,
        "language" => report.Language,
        _ => throw new ArgumentException($"Cases have no field '{field}'."),
    };
}
