using Entente.Model.Claims;
using Entente.Model.Data;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>
/// Scores claims against a careful reader's. A claim and a gold claim are the same when their sentences overlap and actor, recipient and
/// event are equal or accepted, for reciprocal ones in either order; each is used once. Recall counts main gold claims; a claim that
/// fits a minor one is right; one that fits only a gold claim already used is a repeat, neither right nor wrong.
/// </summary>
public sealed class ClaimEvaluation
{
    private readonly List<string> _missed = [];
    private readonly List<string> _wrong = [];

    /// <summary>Gold claims that every reader should find.</summary>
    public int Main { get; private set; }

    /// <summary>Of these, found.</summary>
    public int MainFound { get; private set; }

    /// <summary>Gold claims that only a thorough reader lists.</summary>
    public int Minor { get; private set; }

    /// <summary>Of these, found.</summary>
    public int MinorFound { get; private set; }

    /// <summary>Claims that the coder gave.</summary>
    public int Given { get; private set; }

    /// <summary>Claims that fit a gold claim already used.</summary>
    public int Repeats { get; private set; }

    /// <summary>Matched claims with the right polarity, modality and backing.</summary>
    public (int Polarity, int Modality, int Backing) Right { get; private set; }

    /// <summary>Main gold claims found, in percent.</summary>
    public double Recall => Percent(MainFound, Main);

    /// <summary>Claims that are right, of all but the repeats, in percent.</summary>
    public double Precision => Percent(MainFound + MinorFound, Given - Repeats);

    /// <summary>Main gold claims that were not found, one line each: place, codes and note.</summary>
    public IReadOnlyList<string> Missed => _missed;

    /// <summary>Claims that fit no gold claim, one line each.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Adds one report: its coded claims against the gold file at <paramref name="path"/> in <paramref name="files"/>.</summary>
    public void Add(CodedReport coded, IDataFiles files, string path)
    {
        var gold = DataReader.Read(files, path).Select(GoldClaim.Read).ToList();
        var used = new HashSet<GoldClaim>();
        var rest = new List<Claim>();
        foreach (var claim in coded.Claims)
            if (Best(gold.Where(g => !used.Contains(g) && Fits(g, claim, coded.Report)), claim, coded.Report) is { } match) Count(match, claim, used);
            else rest.Add(claim);
        foreach (var claim in rest)
            if (gold.Exists(g => Fits(g, claim, coded.Report))) Repeats++;
            else _wrong.Add(Line(claim, coded.Report));
        (Main, Minor, Given) = (Main + gold.Count(g => !g.Minor), Minor + gold.Count(g => g.Minor), Given + coded.Claims.Count);
        _missed.AddRange(gold.Where(g => !g.Minor && !used.Contains(g)).Select(Line));
    }

    private void Count(GoldClaim gold, Claim claim, HashSet<GoldClaim> used)
    {
        used.Add(gold);
        if (gold.Minor) MinorFound++;
        else MainFound++;
        var backing = claim.Backing is { } b ? Codes.Of(b) : null;
        Right = (Right.Polarity + (gold.Polarity == claim.Polarity || gold.Accepts("polarity", Codes.Of(claim.Polarity)) ? 1 : 0),
            Right.Modality + (gold.Modality == claim.Modality || gold.Accepts("modality", Codes.Of(claim.Modality)) ? 1 : 0),
            Right.Backing + (gold.Backing == backing || gold.Accepts("backing", backing) ? 1 : 0));
    }

    private static GoldClaim? Best(IEnumerable<GoldClaim> fitting, Claim claim, Report report) =>
        fitting.OrderByDescending(g => Rank(g, claim, report)).ThenBy(g => g.Place, StringComparer.Ordinal).FirstOrDefault();

    private static int Rank(GoldClaim gold, Claim claim, Report report) =>
        (gold.Trigger.Overlaps(InSource(claim.Trigger.Span, report)) ? 8 : 0) + (gold.Polarity == claim.Polarity ? 4 : 0)
        + (gold.Event == claim.Event ? 2 : 0) + (gold.Minor ? 0 : 1);

    private static bool Fits(GoldClaim gold, Claim claim, Report report)
    {
        var sentence = InSource(claim.Sentence.Span, report);
        if (!gold.Sentences.Any(s => s.Overlaps(sentence))) return false;
        if (gold.Event != claim.Event && !gold.Accepts("event", Codes.Of(claim.Event))) return false;
        var (actor, recipient) = (claim.Actor.Code, claim.Recipient?.Code);
        return RolesFit(gold, actor, recipient) || (gold.Reciprocal && recipient is not null && RolesFit(gold, recipient, actor));
    }

    private static bool RolesFit(GoldClaim gold, string actor, string? recipient) =>
        (gold.Actor == actor || gold.Accepts("actor", actor)) && (gold.Recipient == recipient || gold.Accepts("recipient", recipient));

    // Gold offsets count in the source as it came; a claim's count in the clean text.
    private static TextSpan InSource(TextSpan span, Report report)
    {
        foreach (var block in report.Blocks)
            if (block.Span.Start <= span.Start && span.Start < block.Span.End)
                return new TextSpan(block.SourceStart + span.Start - block.Span.Start, block.SourceStart + span.End - block.Span.Start);
        return span;
    }

    private static string Line(GoldClaim gold) =>
        $"{gold.Place}\t{gold.Actor}>{gold.Recipient} {Codes.Of(gold.Event)} {Codes.Of(gold.Polarity)} {Codes.Of(gold.Modality)} {gold.Backing}\t{gold.Note}";

    private static string Line(Claim claim, Report report) =>
        $"{report.File}:{claim.Trigger.Span.Start}\t{claim.Actor.Code}>{claim.Recipient?.Code} {Codes.Of(claim.Event)} {Codes.Of(claim.Polarity)} {Codes.Of(claim.Modality)} [{claim.Trigger.Text}; {claim.Rules[0]}]\t{claim.Sentence.Text}";

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
