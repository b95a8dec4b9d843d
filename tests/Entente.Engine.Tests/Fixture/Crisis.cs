using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Model.Ledger;
using static Entente.Model.Claims.EventType;

namespace Entente.EngineTests.Fixture;

/// <summary>A made-up crisis over a strait, told by six made-up reports: about forty claims with every status that the page must show.</summary>
internal static class Crisis
{
    public static (LedgerSnapshot Snapshot, ReasonedFindings Findings) Make()
    {
        var world = new World();
        Wire(world.Report("wire.txt", "Northern Wire", "2031-04-02", "Sarvia ships coastal batteries to Oland as strait closes",
            "Sarvia has delivered two coastal missile batteries to Oland, officials in Velgrad said on Wednesday. The first launchers were unloaded at night in the port of Hest. "
            + "Sarvian advisers arrived with them and began to train Oland’s crews.",
            "Marek struck three ships off Hest on Tuesday. Oland’s navy replied with rockets and Marek lost a patrol boat.",
            "Tarn has sent 400 million euros in grain credits to Oland since January. Its foreign minister praised Oland’s “patience under fire”. "
            + "Tarn did not send troops and will not open its airfields, a spokesman said.",
            "Under the pact of 2029, Sarvia and Oland are bound to consult if either is attacked. The pact does not oblige Sarvia to fight for Oland."));
        Ledger(world.Report("ledger.html", "Harbour Ledger", "2031-04-03", "Sarvia denies arms delivery",
            "Sarvia’s defence ministry denied on Thursday that it had delivered missile batteries to Oland. “Nothing has left our depots,” the ministry said.",
            "Two diplomats told the Ledger that Sarvia is preparing to share radar data with Oland. Sarvia may also hold an exercise with Oland’s navy in May, one of them said.",
            "Quill, which has a naval base in Marek, moved four destroyers towards the strait. Quill pledged 30 interceptors to Marek last week.",
            "The Strait Council voted 9 to 4 to condemn Marek’s blockade. Tarn voted for the text; Quill rejected it."));
        Observer(world.Report("observer.txt", "Capital Observer", "2031-04-04", "What Oland’s friends give, and what they hold back",
            "Sarvia gives Oland weapons but no soldiers. It has ruled out sending troops, according to the analyst Ines Korr of the Lorne Institute.",
            "Bessa, the third friend, has offered words. Its president voiced “full solidarity” with Oland on Friday. Bessa suspended fuel deliveries to Oland in March, customs records show.",
            "Tarn sends grain and field hospitals to Oland. If Marek lands troops, Tarn would let Sarvian aircraft use its bases.",
            "Quill delivered the first 12 interceptors to Marek on Friday."));
        Copy(world.Report("copy.txt", "Daily Copy", "2031-04-04", "Report: Sarvia ships batteries to Oland",
            "Sarvia has delivered two coastal missile batteries to Oland, Northern Wire reported. Tarn has sent 400 million euros in grain credits to Oland since January."));
        Gazette(world.Report("gazette.txt", "Marek Gazette", "2031-04-05", "Navy: enemy armed from abroad",
            "Marek’s admiral accused Sarvia of arming Oland with 24 missiles. Intelligence from Sarvian satellites guides Oland’s rockets, he claimed.",
            "Marek imposed sanctions on two Sarvian banks on Saturday. Quill joined the sanctions against Sarvia.",
            "Quill and Marek signed a supply agreement worth 1.2 billion crowns."));
        Undated(world.Report("notes.txt", null, null, "Notes from the strait",
            "Sarvia’s technicians repaired Oland’s radar. Bessa’s parliament has refused to let Sarvia’s ships refuel in its ports.",
            "Oland asked Tarn for air defence. Tarn reportedly considers selling Oland short-range missiles."));
        return (world.Snapshot(), Findings(world));
    }

    private static void Wire(World.Writer w)
    {
        w.Claim("Sarvia", "delivered", "Oland", Aid, backing: Backing.Arms, stage: Stage.Delivered, when: "2031-04-02", whenText: "on Wednesday",
            speaker: ("officials in Velgrad", SpeakerKind.Official, "said"), thing: new("arms", "coastal missile battery", "anti-ship missile", 2, null, null, null, default), key: "batteries");
        w.Claim("Sarvian", "train", "Oland", Aid, backing: Backing.Advice, confidence: 0.74m);
        w.Claim("Marek", "struck", null, Assault, mode: "bombard", when: "2031-04-01", whenText: "on Tuesday", thing: new("goods", "ship", null, 3, null, null, null, default));
        w.Claim("Oland", "replied with rockets", "Marek", Assault, mode: "bombard", when: "2031-04-01", whenText: "on Tuesday");
        w.Claim("Tarn", "sent", "Oland", Aid, backing: Backing.Economic, stage: Stage.Delivered, when: "2031-01-01/2031-04-02", whenText: "since January",
            thing: new("money", null, null, null, null, 400_000_000, "EUR", default), key: "credits");
        w.Claim("Its foreign minister", "praised", "Oland", Support, backing: Backing.Words, as_: "Tarn");
        w.Claim("Tarn", "send", null, Aid, backing: Backing.Force, polarity: Polarity.Denied, to: "Oland", speaker: ("a spokesman", SpeakerKind.Official, "said"));
        w.Claim("Tarn", "open its airfields", null, Aid, backing: Backing.Basing, polarity: Polarity.Denied, modality: Modality.Planned, to: "Oland", speaker: ("a spokesman", SpeakerKind.Official, "said"));
        w.Claim("Sarvia", "consult", "Oland", Consult, backing: Backing.Diplomatic, modality: Modality.Standing, reciprocal: true);
        w.Claim("Sarvia", "fight", "Oland", Assault, backing: Backing.Force, polarity: Polarity.Denied, modality: Modality.Standing);
    }

    private static void Ledger(World.Writer w)
    {
        w.Claim("Sarvia", "delivered", "Oland", Aid, backing: Backing.Arms, polarity: Polarity.Denied, stage: Stage.Delivered, when: "2031-04-03", whenText: "on Thursday",
            speaker: ("Sarvia’s defence ministry", SpeakerKind.Official, "denied"), key: "batteries");
        w.Claim("Sarvia", "share radar data", "Oland", Cooperate, backing: Backing.Intelligence, modality: Modality.Planned, speaker: ("Two diplomats", SpeakerKind.Anonymous, "told"));
        w.Claim("Sarvia", "hold an exercise", "Oland", Cooperate, backing: Backing.Exercise, modality: Modality.Possible, reciprocal: true, when: "2031-05-01/2031-05-31", whenText: "in May",
            speaker: ("one of them", SpeakerKind.Anonymous, "said"), confidence: 0.55m);
        w.Claim("Quill", "moved", null, Mobilize, mode: "naval", thing: new("arms", "destroyer", "warship", 4, null, null, null, default));
        w.Claim("Quill", "pledged", "Marek", Agree, backing: Backing.Arms, modality: Modality.Planned, stage: Stage.Pledged, when: "2031-03-24/2031-03-30", whenText: "last week",
            thing: new("arms", "interceptor", "air defence", 30, null, null, null, default));
        w.Claim("Strait Council", "condemn", "Marek", Accuse, thing: new("vote", "for", null, 9, null, null, null, default));
        w.Claim("Tarn", "voted for", "Oland", Support, backing: Backing.Diplomatic, to: "Oland", confidence: 0.62m);
        w.Claim("Quill", "rejected", null, Reject);
    }

    private static void Observer(World.Writer w)
    {
        w.Claim("Sarvia", "gives", "Oland", Aid, backing: Backing.Arms, stage: Stage.Delivered);
        w.Claim("It", "ruled out", null, Aid, backing: Backing.Force, polarity: Polarity.Denied, stage: Stage.Refused, as_: "Sarvia", to: "Oland", speaker: ("Ines Korr", SpeakerKind.Expert, "according to"));
        w.Claim("Its president", "voiced", "Oland", Support, backing: Backing.Words, as_: "Bessa", when: "2031-04-04", whenText: "on Friday");
        w.Claim("Bessa", "suspended", "Oland", Sanction, backing: Backing.Economic, stage: Stage.Refused, when: "2031-03-01/2031-03-31", whenText: "in March", speaker: ("customs records", SpeakerKind.Document, "show"));
        w.Claim("Tarn", "sends", "Oland", Aid, backing: Backing.Humanitarian, stage: Stage.Delivered, thing: new("goods", "field hospital", null, null, null, null, null, default));
        w.Claim("Tarn", "let", "Sarvian", Aid, backing: Backing.Basing, modality: Modality.Conditional);
        w.Claim("Quill", "delivered", "Marek", Aid, backing: Backing.Arms, stage: Stage.Delivered, when: "2031-04-04", whenText: "on Friday",
            thing: new("arms", "interceptor", "air defence", 12, null, null, null, default));
    }

    private static void Copy(World.Writer w)
    {
        w.Claim("Sarvia", "delivered", "Oland", Aid, backing: Backing.Arms, stage: Stage.Delivered, speaker: ("Northern Wire", SpeakerKind.Outlet, "reported"), origin: "Northern Wire", key: "batteries");
        w.Claim("Tarn", "sent", "Oland", Aid, backing: Backing.Economic, stage: Stage.Delivered, when: "2031-01-01/2031-04-04", whenText: "since January", origin: "Northern Wire",
            thing: new("money", null, null, null, null, 400_000_000, "EUR", default), key: "credits");
    }

    private static void Gazette(World.Writer w)
    {
        w.Claim("Marek", "accused", "Sarvia", Accuse);
        w.Claim("Sarvia", "arming", "Oland", Aid, backing: Backing.Arms, stage: Stage.Delivered, speaker: ("Marek’s admiral", SpeakerKind.Official, "accused"), thing: new("arms", "missile", "missile", 24, null, null, null, default));
        w.Claim("Sarvian", "guides", "Oland", Aid, backing: Backing.Intelligence, speaker: ("he", SpeakerKind.Official, "claimed"), confidence: 0.58m);
        w.Claim("Marek", "imposed sanctions", "Sarvian", Sanction, mode: "economic", when: "2031-04-05", whenText: "on Saturday");
        w.Claim("Quill", "joined the sanctions", "Sarvia", Sanction, mode: "economic");
        w.Claim("Quill", "signed", "Marek", Agree, backing: Backing.Economic, reciprocal: true, thing: new("money", null, null, null, null, 1_200_000_000, "CRN", default));
    }

    private static void Undated(World.Writer w)
    {
        w.Claim("Sarvia", "repaired", "Oland", Aid, backing: Backing.Technology);
        w.Claim("Bessa’s parliament", "refused", "Sarvia", Reject, backing: Backing.Basing, stage: Stage.Refused, as_: "Bessa");
        w.Claim("Oland", "asked", "Tarn", Request);
        w.Claim("Tarn", "selling", "Oland", Aid, backing: Backing.Arms, modality: Modality.Possible, stage: Stage.Considered, speaker: ("reportedly", SpeakerKind.Anonymous, ""), confidence: 0.51m);
    }

    private static ReasonedFindings Findings(World world)
    {
        var delivered = world.Ids(c => c.Rules.Contains("batteries") && c.Polarity == Polarity.Affirmed);
        var denied = world.Ids(c => c.Rules.Contains("batteries") && c.Polarity == Polarity.Denied);
        var basing = world.Ids(c => c is { Backing: Backing.Basing, Actor.Name: "Tarn", Polarity: Polarity.Affirmed });
        var noBasing = world.Ids(c => c is { Backing: Backing.Basing, Actor.Name: "Tarn", Polarity: Polarity.Denied });
        return world.Findings(
            [new Copy(world.Id("copy.txt"), world.Id("wire.txt"), CopyKind.Near, 0.92m, "92 % of its words stand in the other report in the same order.")],
            [new Dispute(Model.Ids.Of("dsp_", "1"), "affirmed-denied", "Sarvia: AID to Oland (arms)", delivered, denied, "Northern Wire says that batteries were delivered; Sarvia’s defence ministry says that none were."),
             new Dispute(Model.Ids.Of("dsp_", "2"), "tension", "Tarn: basing for Oland’s side", basing, noBasing, "One report has Tarn refuse its airfields, another has it open them if Marek lands troops.")]);
    }
}
