using Entente.Model.Reports;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>The shared real reports: boilerplate is out, dates and agency are right. None of their text stands here.</summary>
public sealed class SeedsTests
{
    private static readonly string[] Furniture = ["Skip to content", "No comments yet", "Read also", "IANS", "date 2026", "Latest", "[1]", "###", "scor/as", "conflict News"];

    [Fact]
    public void BoilerplateIsOut()
    {
        foreach (var report in Seeds())
            foreach (var line in Furniture)
                Assert.False(report.Text.Contains(line, StringComparison.Ordinal), $"{report.File} holds '{line}'");
    }

    [Fact]
    public void DatesAndAgencyAreRight() =>
        Assert.Equal(
            [("000", null, null, null), ("001", null, null, null), ("002", "2026-03-04", "IANS", "Brussels"), ("003", "2026-03-05", null, null), ("004", null, null, null)],
            Seeds().Select(r => (r.File[..3], r.Published?.ToString(), r.Outlet, r.Place)));

    [Fact]
    public void HeadlinesCountOnce()
    {
        foreach (var report in Seeds())
        {
            Assert.True(report.Blocks.Count(b => b.Kind is BlockKind.Title) <= 1);
            var keys = report.Blocks.Select(b => b.Span.In(report.Text)).ToArray();
            Assert.Equal(keys.Length, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    private static IEnumerable<Report> Seeds() =>
        ReportReader.FindFiles([ReadingFolders.Shared("seeds")]).Select(f => Assert.Single(new ReportReader().Read(f).Reports));
}
