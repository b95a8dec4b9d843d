using Entente.Model.Reports;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>The sample reports: each says when, where and under which headline it was published, and holds nothing of its page.</summary>
public sealed class SamplesTests
{
    private static readonly string[] Furniture =
        ["Skip to", "cookie", "Read also", "Read more", "Comments", "Share", "©", "Photo", "Follow us", "Sign up", "By Selim", "Steppe Wire)", "Published", "Most read", "Home", "You may also"];

    private static IReadOnlyList<Report> Reports { get; } =
        [.. ReportReader.FindFiles([Path.Combine(ReadingFolders.Cases, "..", "..", "..", "samples", "river-crisis")]).Select(f => Assert.Single(new ReportReader().Read(f).Reports))];

    [Fact]
    public void AllAreComplete()
    {
        Assert.Equal(12, Reports.Count);
        Assert.All(Reports, r => Assert.True(r is { Language: "en", Title: not null, Outlet: not null, Published: not null }, $"{r.File}: {r.Title}, {r.Outlet}, {r.Published}"));
        Assert.All(Reports, r => Assert.Equal(2031, r.Day!.Value.Year));
    }

    [Fact]
    public void NothingOfThePageIsLeft()
    {
        foreach (var report in Reports)
            foreach (var words in Furniture)
                Assert.False(report.Text.Contains(words, StringComparison.Ordinal), $"{report.File} holds '{words}'");
    }

    [Fact]
    public void TheCopyHasTheSameBody()
    {
        var bodies = Reports.Take(2).Select(r => r.Text[r.Blocks.First(b => b.Kind is BlockKind.Paragraph).Span.Start..]).ToArray();
        Assert.Equal(bodies[0], bodies[1]);
        Assert.NotEqual(Reports[0].Id, Reports[1].Id);
    }
}
