using System.Text;
using Entente.Text.Reading;
using Entente.Text.Reading.Cleaning;
using Entente.Text.Reading.Languages;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>Single lines from tests/cases/reading/lines: what is boilerplate, what is not, datelines, dates, languages.</summary>
public sealed class LineCasesTests
{
    public static TheoryData<string, string> LinesOut => Two("out.tsv");

    public static TheoryData<string, string> LinesKept => Two("kept.tsv");

    public static TheoryData<string, string> Languages => Two("languages.tsv");

    public static TheoryData<string, string> Dates => Two("dates.tsv");

    public static TheoryData<string, string, string, string> Datelines =>
        [.. ReadingFolders.Rows("datelines.tsv").Select(r => new TheoryDataRow<string, string, string, string>(r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(LinesOut))]
    public void BoilerplateIsKnown(string reason, string line) => Assert.Equal(reason, Boilerplate.ReasonFor(line));

    [Theory]
    [MemberData(nameof(LinesKept))]
    public void SentencesStay(string why, string line) => Assert.True(Boilerplate.ReasonFor(line) is null, $"{why}: taken for {Boilerplate.ReasonFor(line)}");

    [Theory]
    [MemberData(nameof(Languages))]
    public void LanguageIsTold(string language, string text) => Assert.Equal(language, LanguageGuess.Of(text, null));

    [Theory]
    [MemberData(nameof(Dates))]
    public void DatesAreRead(string day, string line) =>
        Assert.Equal(day, PrintedDates.First(line)?.Full is { } found ? Entente.Model.Dates.DateRange.Iso(found) : "none");

    [Theory]
    [MemberData(nameof(Datelines))]
    public void DatelinesAreTaken(string place, string outlet, string published, string paragraph)
    {
        // Where the text begins is marked with a bar.
        var begin = paragraph.IndexOf('|', StringComparison.Ordinal);
        var source = paragraph.Remove(begin, 1) + "\n\nThe ministry gave no further details about the visit.";
        var report = new ReportReader().Read("a.txt", Encoding.UTF8.GetBytes(source)).Reports[0];
        Assert.Equal(place, report.Place ?? "none");
        Assert.Equal(outlet, report.Outlet ?? "none");
        Assert.Equal(published, report.Published?.ToString() ?? "none");
        Assert.StartsWith(paragraph[(begin + 1)..].TrimStart(), report.Text, StringComparison.Ordinal);
        Assert.Equal(source.IndexOf(report.Text[..20], StringComparison.Ordinal), report.Blocks[0].SourceStart);
    }

    private static TheoryData<string, string> Two(string file) =>
        [.. ReadingFolders.Rows(file).Select(r => new TheoryDataRow<string, string>(r[0], r[1]))];
}
