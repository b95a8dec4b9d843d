using System.Diagnostics;
using System.Text;
using CsCheck;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>Input made to crash or stall: it is read or refused, and takes time in proportion to its size.</summary>
public sealed class HostileTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string, string, int> Floods =>
    [
        ("a.txt", "x", "", 10_000_000), ("a.txt", "x\n", "", 2_000_000), ("a.txt", "\0a", "Words ", 1_000_000), ("a.txt", "# ", "", 2_000_000), ("a.txt", "March 4 ", "", 500_000),
        ("a.txt", "Read also\n", "", 500_000), ("a.txt", "[1] ", "", 500_000), ("a.txt", "Aaaa, ", "", 500_000),
        ("a.html", "<div>", "", 50_000), ("a.html", "<div>", "<p>Text</p>", 50_000), ("a.html", "<b id=1><i>", "", 50_000), ("a.html", "<", "", 500_000), ("a.html", "<p>", "", 200_000),
        ("a.html", "<a href=x>", "", 100_000), ("a.html", "<svg><path>", "", 50_000), ("a.html", "<ul><li>", "", 50_000), ("a.html", "<!--", "", 200_000), ("a.html", "<script>", "", 100_000),
        ("a.html", "<p class=ad>x", "", 50_000), ("a.html", "<p>A sentence.", "", 59_000), ("a.html", "&amp", "", 500_000), ("a.html", "<table><tr><td>", "", 20_000), ("a.json", "[", "", 500_000), ("a.json", "{\"text\":", "", 500_000), ("a.jsonl", "{}\n", "", 100_000),
    ];

    [Theory]
    [MemberData(nameof(Floods))]
    public void FloodsPass(string file, string unit, string start, int times)
    {
        var bytes = Encoding.UTF8.GetBytes(new StringBuilder(start).Insert(start.Length, unit, times).ToString());
        var watch = Stopwatch.StartNew();
        var result = new ReportReader().Read(file, bytes);
        Assert.True(result.Reports.Count + result.Refusals.Count > 0);
        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed} for {times} times '{unit}'");
    }

    [Fact]
    public void AnyBytesAreReadOrRefused() =>
        Gen.Select(Gen.OneOf("a.txt", "a.html", "a.json", "a.jsonl", "a"), Gen.Byte.Array[0, 400]).Sample((file, bytes) =>
        {
            var result = new ReportReader().Read(file, bytes);
            return result.Reports.Count + result.Refusals.Count > 0 || file is "a.jsonl";
        }, iter: 2000, seed: "0000KOIRk0X4");

    [Fact]
    public void BrokenPagesAreReadOrRefused()
    {
        string[] parts = ["<p>", "</div>", "<div class=\"comments\">", "<article>", "<h1>", "Some words. ", "<table>", "<script>", "</script", "<!--", "-->", "&#xD800;", "&nbsp;", "<br>", "\0", "<li>", "<meta name=date content=2031-01-01>", "<time datetime=x>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",", "\"<\">", "=", "'"];
        Gen.OneOf(parts).List[0, 60].Sample(tags =>
        {
            var result = new ReportReader().Read("a.html", Encoding.UTF8.GetBytes("x" + string.Concat(tags)));
            return result.Reports.Count + result.Refusals.Count is 1;
        }, iter: 1500, seed: "0000KOIRk0X4");
    }
}
