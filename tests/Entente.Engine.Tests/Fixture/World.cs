using System.Globalization;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Findings;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.EngineTests.Fixture;

/// <summary>Makes reports, claims in them and plain findings about them, for tests of what shows them.</summary>
internal sealed class World
{
    private readonly List<Report> _reports = [];
    private readonly List<Claim> _claims = [];
    private readonly Dictionary<string, string> _claimOrigins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    public Writer Report(string file, string? outlet, string? day, string title, params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs.Prepend(title));
        var blocks = new List<Block>();
        var at = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            blocks.Add(new Block(new TextSpan(at, at + paragraph.Length), at == 0 ? BlockKind.Title : BlockKind.Paragraph, at));
            at += paragraph.Length + 2;
        }

        var report = new Report
        {
            Id = Model.Ids.Of("rpt_", text), File = file, Outlet = outlet, Title = title, Language = "en", Text = text, Blocks = blocks,
            Published = day is null ? null : DateRange.OfDay(DateOnly.Parse(day, CultureInfo.InvariantCulture)), PublishedFrom = day is null ? null : "first line",
            LeftOut = [new LeftOut("Share this", "boilerplate")],
        };
        _reports.Add(report);
        return new Writer(this, report);
    }

    public string Id(string file) => _reports.First(r => r.File == file).Id;

    public string[] Ids(Func<Claim, bool> which) => [.. _claims.Where(which).Select(c => c.Id)];

    public LedgerSnapshot Snapshot() =>
        new([.. _reports], _reports.ToDictionary(r => r.Id, r => (IReadOnlyList<string>)[r.File], StringComparer.Ordinal), [.. _claims], []);

    public ReasonedFindings Findings(IReadOnlyList<Copy> copies, IReadOnlyList<Dispute> disputes) => new(
        copies,
        [.. _origins.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => new Origin(o.Value, o.Key, [.. _claims.Where(c => _claimOrigins[c.Id] == o.Value).Select(c => c.Report).Distinct().Order(StringComparer.Ordinal)], []))],
        [.. _claims.GroupBy(c => (c.Actor.Code, c.Recipient?.Code, c.Event, c.Backing, c.Rules[0])).Select(g => EventOf([.. g]))],
        disputes,
        [.. _claims.Where(c => c.Backing is not null && c.Recipient is not null).GroupBy(c => (c.Actor.Code, c.Recipient!.Code)).Select(g => TieOf([.. g]))
            .OrderBy(t => t.Actor, StringComparer.Ordinal).ThenBy(t => t.Recipient, StringComparer.Ordinal)],
        _claimOrigins);

    private Event EventOf(List<Claim> claims) => new()
    {
        Id = Model.Ids.Of("evt_", claims[0].Id), Type = claims[0].Event, Actor = claims[0].Actor.Code, ActorName = claims[0].Actor.Name,
        Recipient = claims[0].Recipient?.Code, RecipientName = claims[0].Recipient?.Name, Modality = claims[0].Modality, Backing = claims[0].Backing,
        Stage = claims[0].Stage, When = claims[0].When?.Range, Reciprocal = claims[0].Reciprocal, Reasons = [], Origins = OriginsOf(claims),
        Affirmed = [.. claims.Where(c => c.Polarity == Polarity.Affirmed).Select(c => c.Id)], Denied = [.. claims.Where(c => c.Polarity == Polarity.Denied).Select(c => c.Id)],
    };

    private BackingTie TieOf(List<Claim> claims)
    {
        var kinds = claims.GroupBy(c => c.Backing!.Value).OrderBy(g => g.Key).Select(g => KindOf(g.Key, [.. g])).ToList();
        var given = kinds.Where(k => k.Affirmed.Count > 0).Select(k => (Backing?)k.Kind).LastOrDefault();
        return new BackingTie(claims[0].Actor.Code, claims[0].Actor.Name, claims[0].Recipient!.Code, claims[0].Recipient!.Name, kinds, given,
            [.. kinds.SelectMany(k => k.Origins).Distinct().Order(StringComparer.Ordinal)]);
    }

    private TieKind KindOf(Backing kind, List<Claim> claims)
    {
        bool Withheld(Claim c) => c.Polarity == Polarity.Denied || c.Stage == Stage.Refused;
        var given = claims.Where(c => !Withheld(c) && c.Modality is Modality.Actual or Modality.Standing).Where(c => !Withheld(c)).ToList();
        return new(kind, [.. given.Select(c => c.Id)], [.. claims.Where(Withheld).Select(c => c.Id)],
            [.. claims.Where(c => !Withheld(c)).Except(given).Select(c => c.Id)], OriginsOf(given));
    }

    private string[] OriginsOf(IEnumerable<Claim> claims) => [.. claims.Select(c => _claimOrigins[c.Id]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Writes claims into one report, in text order.</summary>
    internal sealed class Writer(World world, Report report)
    {
        private static readonly (string Start, string Code, string Name)[] Actors =
        [
            ("Sarvia", "SRV", "Sarvia"), ("Oland", "OLD", "Oland"), ("Marek", "MRK", "Marek"), ("Tarn", "TRN", "Tarn"), ("Quill", "QLL", "Quill"),
            ("Bessa", "BSS", "Bessa"), ("Strait", "IGO", "Strait Council"),
        ];

        private int _from;

        public void Claim(
            string actor, string trigger, string? recipient, EventType type, Backing? backing = null, Stage? stage = null, Polarity polarity = Polarity.Affirmed,
            Modality modality = Modality.Actual, string? mode = null, string? when = null, string? whenText = null, (string Name, SpeakerKind Kind, string Cue)? speaker = null,
            Thing? thing = null, decimal confidence = 0.87m, bool reciprocal = false, string? as_ = null, string? to = null, string? origin = null, string key = "frame")
        {
            var act = report.Text.IndexOf(trigger, _from, StringComparison.Ordinal);
            Assert.True(act > 0, $"'{trigger}' is not in {report.File}");
            var sentence = SentenceAround(act);
            var claim = ClaimIds.WithId(new Claim
            {
                Id = string.Empty, Report = report.Id, Sentence = new ClaimSentence(sentence.Start, sentence, sentence.In(report.Text)), Event = type, Mode = mode,
                Actor = Who(actor, as_, sentence), Recipient = recipient is null ? to is null ? null : Who(to, null, sentence) : Who(recipient, null, sentence),
                Trigger = new Trigger(trigger, new TextSpan(act, act + trigger.Length)), Polarity = polarity, Modality = modality, Reciprocal = reciprocal,
                Speakers = speaker is { } s ? [new Speaker(null, s.Name, s.Kind, s.Cue, Span(s.Name, sentence))] : [],
                When = when is null ? null : new When(Range(when), whenText!), Things = thing is null ? [] : [thing], Stage = stage, Backing = backing,
                Confidence = confidence, Coder = "fixture 1", Rules = [key],
            });
            world._claims.Add(claim);
            var name = origin ?? report.Outlet ?? report.File;
            world._origins[name] = world._claimOrigins[claim.Id] = Model.Ids.Of("org_", name);
            _from = Math.Max(_from, sentence.Start);
        }

        private ActorRef Who(string words, string? stands, TextSpan sentence)
        {
            var (_, code, name) = Actors.First(a => (stands ?? words).StartsWith(a.Start, StringComparison.Ordinal));
            return new ActorRef(code, "GOV", code == "IGO" ? "STRAITCOUNCIL" : null, name, words, Span(words, sentence));
        }

        private TextSpan Span(string words, TextSpan sentence)
        {
            var at = report.Text.IndexOf(words, sentence.Start, StringComparison.Ordinal);
            if (at < 0 || at > sentence.End) at = report.Text.LastIndexOf(words, sentence.Start, StringComparison.Ordinal);
            return at < 0 ? new TextSpan(sentence.Start, sentence.Start) : new TextSpan(at, at + words.Length);
        }

        private TextSpan SentenceAround(int at)
        {
            var block = report.Blocks.First(b => b.Span.Start <= at && at < b.Span.End).Span;
            var start = report.Text.LastIndexOf(". ", at, StringComparison.Ordinal) + 2;
            var end = report.Text.IndexOf(". ", at, StringComparison.Ordinal) + 1;
            return new TextSpan(Math.Max(block.Start, start == 1 ? 0 : start), end == 0 ? block.End : Math.Min(block.End, end));
        }

        private static DateRange Range(string text)
        {
            var days = text.Split('/').Select(d => DateOnly.Parse(d, CultureInfo.InvariantCulture)).ToArray();
            return new DateRange(days[0], days[^1], days.Length == 1 ? DatePrecision.Day : DatePrecision.Month);
        }
    }
}
