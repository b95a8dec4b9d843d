using Entente.Model.Claims;
using Entente.Model.Ledger;
using Entente.Model.Text;
using Entente.Text.Reading;

namespace Entente.EngineTests.Fixture;

/// <summary>
/// Stages without models: the real reader, no parse, and a coder that makes a claim of each "Xland armed Yland" and fails on the word
/// "explode", so that tests of the engine and the command line need neither models nor codebook.
/// </summary>
internal static class TestStages
{
    public static EngineBuilder Builder() => new EngineBuilder().WithStages(_ => Stages);

    private static Stages Stages { get; } = new(new ReportReader().Read, text => ParsedText.Empty with { Text = text }, (report, parsed) =>
    {
        if (report.Text.Contains("explode", StringComparison.Ordinal)) throw new InvalidOperationException("boom");
        var claims = new List<Claim>();
        for (var at = report.Text.IndexOf(" armed ", StringComparison.Ordinal); at >= 0; at = report.Text.IndexOf(" armed ", at + 1, StringComparison.Ordinal))
            claims.Add(Armed(report, at + 1));
        return new CodedReport(report, claims, []);
    });

    private static Claim Armed(Model.Reports.Report report, int at)
    {
        var start = report.Text.LastIndexOf(' ', at - 2) + 1;
        start = Math.Max(start, report.Text.LastIndexOf('\n', at - 2) + 1);
        var to = at + "armed ".Length;
        var end = report.Text.IndexOf('.', to);
        var sentence = new TextSpan(start, end + 1);
        return ClaimIds.WithId(new Claim
        {
            Id = string.Empty, Report = report.Id, Sentence = new ClaimSentence(0, sentence, sentence.In(report.Text)), Event = EventType.Aid, Backing = Backing.Arms,
            Actor = Who(report, start, at - 1), Recipient = Who(report, to, end), Trigger = new Trigger("armed", new TextSpan(at, at + 5)), Coder = "test 1", Confidence = 0.8m,
        });
    }

    private static ActorRef Who(Model.Reports.Report report, int start, int end)
    {
        var span = new TextSpan(start, end);
        var name = span.In(report.Text);
        return new ActorRef(name[..3].ToUpperInvariant(), "GOV", null, name, name, span);
    }
}
