using System.Globalization;
using Entente.Model;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Ledger.Tests;

/// <summary>Made-up reports with every field set, each known by its number alone.</summary>
internal static class Samples
{
    private const string Sentence = "The ministry said that Norland “delivered” 40 radars to Sudmark in May.";

    public static CodedReport Coded(int number)
    {
        var id = Ids.Of("rpt_", "sample", number.ToString(CultureInfo.InvariantCulture));
        var report = Report(id, number);
        return new CodedReport(report, [Full(id, number), Bare(id, number)], [DroppedOf(id)]);
    }

    public static Report Report(string id, int number) => new()
    {
        Id = id,
        File = string.Create(CultureInfo.InvariantCulture, $"folder/report-{number:000}.txt"),
        Outlet = "Example Wire",
        Title = "Radars for Sudmark",
        Byline = "A. Writer",
        Place = "Norhaven",
        Published = number % 5 == 4 ? null : DateRange.OfDay(new DateOnly(2031, 5, 1).AddDays(number % 7)),
        PublishedFrom = "dateline",
        Address = "https://wire.example/radars",
        Language = "en",
        Text = $"Radars for Sudmark\n\n{Sentence} No. {number}",
        Blocks = [new Block(new TextSpan(0, 18), BlockKind.Title, 0), new Block(new TextSpan(20, 95), BlockKind.Paragraph, 21)],
        LeftOut = [new LeftOut("Read also: \"more\" <b>", "boilerplate")],
    };

    private static Claim Full(string report, int number) => ClaimIds.WithId(new Claim
    {
        Id = string.Empty,
        Report = report,
        Sentence = new ClaimSentence(1, new TextSpan(20, 20 + Sentence.Length), Sentence),
        Actor = new ActorRef("NLD", "GOV", "norland-defence", "Norland", "Norland", new TextSpan(43, 50)),
        Recipient = new ActorRef("SDM", null, null, "Sudmark", "Sudmark", new TextSpan(76, 83)),
        Event = EventType.Aid,
        Mode = "arms",
        Contexts = ["military", "trade"],
        Trigger = new Trigger("delivered", new TextSpan(52, 61)),
        Polarity = Polarity.Denied,
        Modality = Modality.Conditional,
        Reciprocal = true,
        Speakers =
        [
            new Speaker(null, "Example Wire", SpeakerKind.Outlet, "reported", new TextSpan(0, 4)),
            new Speaker("NLD", "The ministry", SpeakerKind.Official, "said", new TextSpan(20, 32)),
        ],
        When = new When(DateRange.OfMonth(2031, 5), "in May"),
        Where = new Place("Sudhaven", "SDM", new TextSpan(76, 83)),
        Things =
        [
            new Thing("arms", "radar", "sensor", 40, "unit", null, null, new TextSpan(63, 72)),
            new Thing("money", null, null, null, null, 1_250_000.50m, "EUR", new TextSpan(63, 72)),
        ],
        Stage = Stage.Delivered,
        Backing = Backing.Arms,
        Confidence = 0.01m * (number % 101),
        Coder = "entente 0.1 en-1",
        Rules = ["aid.deliver", "speaker.say"],
    });

    private static Claim Bare(string report, int number) => ClaimIds.WithId(new Claim
    {
        Id = string.Empty,
        Report = report,
        Sentence = new ClaimSentence(2, new TextSpan(92, 95), number.ToString(CultureInfo.InvariantCulture)),
        Actor = new ActorRef("SDM", null, null, "Sudmark", "Sudmark", new TextSpan(92, 93)),
        Event = EventType.Assault,
        Trigger = new Trigger("No", new TextSpan(92, 94)),
        When = new When(new DateRange(new DateOnly(2030, 1, 1), null, DatePrecision.Range), "since 2030"),
        Coder = "entente 0.1 en-1",
    });

    private static Dropped DroppedOf(string report) =>
        new(ClaimIds.OfDropped(report, 20, 32, "no-actor"), report, 1, new TextSpan(20, 32), "The ministry", "no-actor",
            "Nobody acts here.");
}
