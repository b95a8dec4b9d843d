using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Reasoning.Copies;
using Xunit;

namespace Entente.Reasoning.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void Few_of_many_reports_are_compared_and_the_copies_are_found_among_them()
    {
        var random = new Random(7);
        var reports = Enumerable.Range(0, 2000).Select(n => Make(n, random)).ToList();
        reports.AddRange(Enumerable.Range(0, 200).Select(n => Cut(reports[n * 10])));
        var pairs = CandidateIndex.Pairs([.. reports.Select(r => new Fingerprint(r))]).Count();
        Assert.InRange(pairs, 200, 4000);
        var found = Reasoner.Reason(new LedgerSnapshot(reports, new Dictionary<string, IReadOnlyList<string>>(), [], [])).Copies;
        Assert.Equal(200, found.Count);
        Assert.All(found, c => Assert.Equal("cut-" + c.Of, c.Report));
    }

    private static Report Make(int number, Random random) =>
        New($"rpt_{number:0000}", string.Join(' ', Enumerable.Range(0, 150).Select(_ => Word(random))));

    private static Report Cut(Report report) => New("cut-" + report.Id, report.Text[..(report.Text.Length * 3 / 4)]);

    // Words as unevenly spread as in a language: the lower the number, the commoner.
    private static string Word(Random random) => "word" + (int)Math.Pow(random.NextDouble() * 30, 3);

    private static Report New(string id, string text) => new() { Id = id, File = id + ".txt", Language = "en", Text = text, Blocks = [] };
}
