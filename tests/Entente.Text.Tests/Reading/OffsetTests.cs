using System.Text;
using CsCheck;
using Entente.Model.Reports;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>Every block of a plain text stands in the source where it says, character for character.</summary>
public sealed class OffsetTests
{
    private static readonly string[] Scraps =
    [
        "Skip to content", "Read also:", "date 2031-03-05 ", "Oslo, March 4 (AFP) ", "### A heading", "  2. An item of a list", "By Jane Doe", "\n", "\n\n", "\r\n", "\r\n\r\n", " ", "\t",
        "Envoys met in Geneva on Monday to discuss the river treaty.", "Talks on the river begin in Geneva", "\u0000", "\ud800", "“No troops were sent,” he said.", "--IANS", "scor/as", "[1] A Book, \"Title,\" 2031.",
        "the delegation, which had arrived a day earlier by train from the coast,", "Published: March 4, 2031", "© 2031 Example Times",
    ];

    private static readonly Gen<string> Sources = Gen.OneOf(Gen.OneOf(Scraps), Gen.String[0, 40]).List[0, 30].Select(parts => string.Concat(parts));

    [Fact]
    public void BlocksPointIntoTheSource() =>
        Sources.Sample(source =>
        {
            foreach (var report in new ReportReader().Read("a.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(source)).ToArray()).Reports)
                AssertBlocks(report, SourceText.Tidy(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(source))));
        }, iter: 3000, seed: "0000KOIRk0X4");

    [Fact]
    public void SeedsPointIntoTheirSource()
    {
        foreach (var file in ReportReader.FindFiles([ReadingFolders.Shared("seeds")]))
            AssertBlocks(Assert.Single(new ReportReader().Read(file).Reports), File.ReadAllText(file.Path));
    }

    private static void AssertBlocks(Report report, string source)
    {
        var end = -ReportWriter.Between.Length;
        foreach (var block in report.Blocks)
        {
            Assert.Equal(end + ReportWriter.Between.Length, block.Span.Start);
            var text = block.Span.In(report.Text);
            Assert.Equal(text.Trim(), text);
            Assert.Equal(source.Substring(block.SourceStart, block.Span.Length).Replace('\n', ' '), text);
            end = block.Span.End;
        }

        Assert.Equal(report.Text.Length, end);
    }
}
