using Entente.Coding.Agreements;
using Entente.Coding.Codebook;
using Entente.Coding.Frames;
using Entente.Coding.Mentions;
using Entente.Coding.Places;
using Entente.Coding.Speech;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Coding.Things;
using Entente.Coding.Time;
using Entente.Model.Claims;
using Entente.Model.Data;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Coding;

/// <summary>Turns parsed reports into claims by the codebook. Immutable once loaded and safe to share between threads.</summary>
public sealed class Coder
{
    private readonly Knowledge _known;
    private readonly MentionFinder _mentions;
    private readonly ThingReader _things;

    private Coder(Knowledge known) =>
        (_known, _mentions, _things) = (known, new MentionFinder(known.Actors), new ThingReader(known.Gear, known.Codebook, known.Actors));

    /// <summary>
    /// Reads what the program knows. Throws <see cref="Model.Diagnostics.EntenteException"/> with file and line when a data file is broken.
    /// </summary>
    public static Coder Load(IDataFiles files) => new(Knowledge.Load(files));

    /// <summary>The codebook, for checking and printing.</summary>
    internal CodebookData Codebook => _known.Codebook;

    /// <summary>
    /// The claims of one report and what was seen in it and not coded, both in text order.
    /// <paramref name="text"/> is the parse of the report's clean text.
    /// </summary>
    public CodedReport Code(Report report, ParsedText text)
    {
        var tree = new Tree(text);
        var clause = new Clause(tree);
        var names = _mentions.Find(text, report.Day);
        var phrases = Resolve(tree, names);
        var slots = new Slots(tree, clause, _known.Codebook);
        var things = _things.Map(text);
        var matcher = new FrameMatcher(tree, clause, slots, phrases, new ThingFinder(tree, _known.Codebook, things), _known.Codebook);
        var speakers = new SpeakerReader(tree, clause, phrases, _known.Codebook, new Quotations(text));
        var dates = new DateFinder(_known.Dates, text, report.Day).Find();
        var builder = new ClaimBuilder(
            tree, slots, new StatusReader(tree, clause, _known.Codebook), speakers, new DatePicker(tree, dates),
            new PlacePicker(tree, new PlaceFinder(tree, phrases, _known.Places, _known.Agreements).Find()),
            new PactPicker(tree, new AgreementFinder(tree, phrases, dates, report.Day, _known.Agreements).FindWords()), new Casualties(tree, things), report.Id);
        var matches = Topic.Complete(Matches(tree, matcher), names, word => text.Words[word].Sentence,
            word => speakers.Read(word).Select(s => s.Code));
        var claims = new ClaimSet();
        foreach (var match in matches.Where(m => m.Missing is null))
            foreach (var claim in builder.Build(match)) claims.Add(claim);
        return new CodedReport(report, claims.InOrder(), DroppedOf(report.Id, tree, matches));
    }

    /// <summary>
    /// The pacts that a text speaks of, in text order, resolved against the report's day when it is known. Those that the data lacks have ids
    /// made of their names.
    /// </summary>
    public IReadOnlyList<AgreementMention> FindAgreements(ParsedText text, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tree = new Tree(text);
        return new AgreementFinder(tree, Resolve(tree, _mentions.Find(text, day)), new DateFinder(_known.Dates, text, day).Find(), day, _known.Agreements).Find();
    }

    /// <summary>The places that a text names, in text order. What stands for a government, and states themselves, are actors and no places.</summary>
    public IReadOnlyList<PlaceMention> FindPlaces(ParsedText text, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tree = new Tree(text);
        var found = new PlaceFinder(tree, Resolve(tree, _mentions.Find(text, day)), _known.Places, _known.Agreements).Find();
        return [.. found.Select(f => PlaceMentions.Of(text, f))];
    }

    /// <summary>Who is meant by the phrases of a text, as the claims are made of it.</summary>
    internal Phrases Mentions(ParsedText text, DateOnly? day) => Resolve(new Tree(text), _mentions.Find(text, day));

    private Phrases Resolve(Tree tree, List<Who> names)
    {
        var phrases = new Phrases(tree, _known.Actors, names);
        var discourse = new Discourse(tree, phrases, _known.Descriptions);
        phrases.Discourse = discourse;
        discourse.Walk();
        return phrases;
    }

    private static List<FrameMatch> Matches(Tree tree, FrameMatcher matcher)
    {
        var all = new List<FrameMatch>();
        for (var word = 0; word < tree.Words.Length; word++)
            if (matcher.Match(word) is { } match) all.Add(match);
        all = Nesting.Settle(all, matcher);
        all.RemoveAll(noun => noun.Missing is not null && tree.Words[noun.Trigger].Upos != Upos.Verb && !HasActorNear(noun));
        return [.. all.Where(match => !all.Exists(verb => verb.Trigger != match.Trigger && verb.Missing is null && tree.IsVerb(verb.Trigger) && matcher.SameAct(verb, match)))];
    }

    private static bool HasActorNear(FrameMatch match) => match.Actors.Count > 0 || match.Recipients.Count > 0;

    private static List<Dropped> DroppedOf(string report, Tree tree, List<FrameMatch> matches)
    {
        var dropped = new List<Dropped>();
        foreach (var match in matches)
        {
            if (match.Missing is not { } reason) continue;
            var span = tree.Words[match.Trigger].Span;
            var detail = reason == "no-actor"
                ? $"The frame {match.Frame.Id} fits, but nobody that the program knows stands where its actor should."
                : $"The frame {match.Frame.Id} fits, but it needs a recipient and none that the program knows is named.";
            dropped.Add(new Dropped(ClaimIds.OfDropped(report, span.Start, span.End, reason), report, tree.Words[match.Trigger].Sentence, span, span.In(tree.Text.Text), reason, detail));
        }

        return dropped;
    }
}
