using System.Globalization;
using Entente.Model;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;
using Entente.Tests;

namespace Entente.Reasoning.Tests;

/// <summary>Reads a case as tests/cases/reasoning/README.md describes it. Unknown lines are refused.</summary>
internal sealed class CaseFile
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, (int Report, int Claim)> _names = new(StringComparer.Ordinal);

    private CaseFile(string[] lines)
    {
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#')) Read(line);
        Coded = [.. _drafts.Select(d => d.Finish())];
    }

    public IReadOnlyList<CodedReport> Coded { get; }

    /// <summary>The expectations, as first word and rest.</summary>
    public List<(string Kind, string Value)> Expected { get; } = [];

    public LedgerSnapshot Snapshot => new LedgerSnapshot(
        [.. Coded.Select(c => c.Report)], Coded.ToDictionary(c => c.Report.Id, c => (IReadOnlyList<string>)[c.Report.File]),
        [.. Coded.SelectMany(c => c.Claims)], []).InOrder();

    public IEnumerable<string> ClaimNames => _names.Keys;

    public static string Folder() => Checkout.At("tests/cases/reasoning");

    public static CaseFile Load(string name) => new(File.ReadAllLines(Path.Combine(Folder(), name + ".case")));

    public string ClaimId(string name) => Coded[_names[name].Report].Claims[_names[name].Claim].Id;

    public string ReportId(string file) => Coded.Single(c => c.Report.File == file).Report.Id;

    private void Read(string line)
    {
        if (line[0] == '>') _drafts[^1].Paragraphs.Add(line[1..].Trim());
        else if (line.StartsWith("  ", StringComparison.Ordinal)) Detail(line.Trim());
        else if (Word(line) is ("report", var report)) _drafts.Add(new Draft(Parts(report, 3)));
        else if (Word(line) is ("claim", var claim)) AddClaim(claim);
        else if (Word(line) is (("event" or "dispute" or "origins" or "copy" or "tie"), _) known) Expected.Add(known);
        else throw new FormatException("Unknown line: " + line);
    }

    private void AddClaim(string text)
    {
        var parts = Parts(text, 2);
        var words = parts[0]!.Split(' ');
        _names.Add(words[0], (_drafts.Count - 1, _drafts[^1].Claims.Count));
        _drafts[^1].Claims.Add(new ClaimDraft(words, parts[1]!));
    }

    private void Detail(string line)
    {
        var draft = _drafts[^1].Claims[^1];
        var (word, rest) = Word(line);
        if (word == "is") foreach (var code in rest.Split(' ')) draft.Is(code);
        else if (word == "by") draft.Speakers.Add(SpeakerOf(Word(rest)));
        else if (word == "on") draft.When = new When(new DateRange(Day(rest[..10]), Day(rest[12..]), rest[..10] == rest[12..]
            ? DatePrecision.Day : DatePrecision.Month), rest);
        else if (word == "with") draft.Things.Add(ThingOf(Parts(rest, 4)));
        else throw new FormatException("Unknown line: " + line);
    }

    private static Speaker SpeakerOf((string Kind, string Name) text) =>
        Codes.TryRead<SpeakerKind>(text.Kind, out var kind)
            ? new Speaker(null, text.Name, kind, "said", default) : throw new FormatException(text.Kind);

    private static Thing ThingOf(string?[] parts)
    {
        var money = parts[3]?.Split(' ');
        return new Thing(parts[0]!, parts[1], null, Number(parts[2]), null, Number(money?[0]), money?[1], default);
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string First, string Value) Word(string line) =>
        (line.Split(' ')[0], line[(line + " ").IndexOf(' ', StringComparison.Ordinal)..].Trim());

    private static string?[] Parts(string text, int count)
    {
        var parts = text.Split('|').Select(p => p.Trim()).Select(p => p.Length == 0 ? null : p).ToList();
        while (parts.Count < count) parts.Add(null);
        return [.. parts];
    }

    private sealed class Draft(string?[] parts)
    {
        public List<string> Paragraphs { get; } = [];

        public List<ClaimDraft> Claims { get; } = [];

        public CodedReport Finish()
        {
            var sentences = Paragraphs.Count > 0 ? Paragraphs : Claims.ConvertAll(c => c.Sentence);
            var text = string.Join("\n\n", sentences);
            var id = Ids.Of("rpt_", parts[0], text);
            var report = new Report
            {
                Id = id,
                File = parts[0]!,
                Outlet = parts[1],
                Published = parts[2] is { } day ? DateRange.OfDay(Day(day)) : null,
                Language = "en",
                Text = text,
                Blocks = [],
            };
            return new CodedReport(report, [.. Claims.Select(c => c.Finish(report))], []);
        }
    }

    private sealed class ClaimDraft(string[] words, string marked)
    {
        private Polarity _polarity;
        private Modality _modality;
        private Stage? _stage;
        private Backing? _backing;

        public string Sentence { get; } = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        public List<Speaker> Speakers { get; } = [];

        public List<Thing> Things { get; } = [];

        public When? When { get; set; }

        public void Is(string code)
        {
            if (Codes.TryRead<Polarity>(code, out var polarity)) _polarity = polarity;
            else if (Codes.TryRead<Modality>(code, out var modality)) _modality = modality;
            else if (Codes.TryRead<Stage>(code, out var stage)) _stage = stage;
            else if (Codes.TryRead<Backing>(code, out var backing)) _backing = backing;
            else throw new FormatException("Unknown code: " + code);
        }

        public Claim Finish(Report report)
        {
            var start = report.Text.IndexOf(Sentence, StringComparison.Ordinal);
            var at = start + marked.IndexOf('[', StringComparison.Ordinal);
            var trigger = marked.Split('[', ']')[1];
            if (start < 0 || !Codes.TryRead<EventType>(words[4], out var type)) throw new FormatException(marked);
            return ClaimIds.WithId(new Claim
            {
                Id = string.Empty,
                Report = report.Id,
                Sentence = new ClaimSentence(0, new TextSpan(start, start + Sentence.Length), Sentence),
                Actor = Party(words[1], start),
                Recipient = words[3] == "-" ? null : Party(words[3], start),
                Reciprocal = words[2] == "<>",
                Event = type,
                Trigger = new Trigger(trigger, new TextSpan(at, at + trigger.Length)),
                Polarity = _polarity,
                Modality = _modality,
                Stage = _stage,
                Backing = _backing,
                Speakers = Speakers,
                Things = [.. Things.Select(t => t with { Span = SpanOf(t, start) })],
                When = When,
                Coder = "by hand",
                Rules = ["case"],
            });
        }

        private TextSpan SpanOf(Thing thing, int start)
        {
            var at = Sentence.IndexOf(thing.Count?.ToString(CultureInfo.InvariantCulture) ?? thing.Item ?? "", StringComparison.Ordinal);
            return new TextSpan(start + Math.Max(0, at), start + Math.Max(0, at));
        }

        private static ActorRef Party(string code, int start)
        {
            var name = code switch { "NOR" => "Norland", "SUD" => "Sudmark", "WES" => "Westmark", _ => code };
            return new ActorRef(code, null, code == "UNO" ? "COUNCIL" : null, name, name, new TextSpan(start, start));
        }
    }
}
