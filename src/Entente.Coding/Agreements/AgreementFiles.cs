using System.Collections.Frozen;
using Entente.Model.Data;
using Entente.Model.Dates;

namespace Entente.Coding.Agreements;

/// <summary>Reads the files under <c>data/agreements</c> strictly: unknown keys, clauses and ids that stand twice are refused with file and line.</summary>
internal static class AgreementFiles
{
    public const string Folder = "agreements";

    public static readonly FrozenSet<string> Clauses = FrozenSet.Create(StringComparer.Ordinal,
        "defense", "offense", "neutrality", "nonaggression", "consultation");

    public static readonly FrozenSet<string> Topics = FrozenSet.Create(StringComparer.Ordinal,
        "arms", "arms-control", "basing", "border", "ceasefire", "cooperation", "economic-union", "energy", "environment", "human-rights",
        "intelligence", "nuclear", "peace", "trade", "transit", "water");

    public static readonly FrozenSet<string> Kinds = FrozenSet.Create(StringComparer.Ordinal,
        "accord", "act", "agreement", "armistice", "arrangement", "ceasefire", "charter", "code", "communique", "convention", "covenant",
        "declaration", "document", "memorandum", "pact", "partnership", "plan", "protocol", "resolution", "statement", "statute", "treaty");

    /// <summary>All pacts: by file in ordinal order, then as written.</summary>
    public static IReadOnlyList<Agreement> Read(IDataFiles files)
    {
        var (all, byId) = (new List<Agreement>(), new Dictionary<string, Agreement>(StringComparer.Ordinal));
        foreach (var path in files.List(Folder).Where(p => p.EndsWith(".jsonl", StringComparison.Ordinal)))
            foreach (var record in DataReader.Read(files, path))
            {
                var pact = Read(record);
                if (!byId.TryAdd(pact.Id, pact)) throw record.Wrong($"the id '{pact.Id}' is taken by {byId[pact.Id].Place}.", "Give each agreement an id of its own.");
                all.Add(pact);
            }

        return all;
    }

    private static Agreement Read(DataRecord record)
    {
        var pact = new Agreement
        {
            Id = record.Text("id"), Name = record.Text("name"), Aliases = record.Texts("aliases"), Kind = OneOf(record, "kind", record.Text("kind"), Kinds),
            Parties = record.Texts("parties"), Spells = [.. record.Records("spells").Select(Spell)], Open = record.Flag("open"),
            Signed = Days(record, "signed") ?? throw record.Wrong("the key 'signed' is missing.", "Add the day, month or year of signature."),
            From = Days(record, "from"), Until = Days(record, "until"), Clauses = Words(record, "clauses", Clauses), Topics = Words(record, "topics", Topics),
            Source = record.Text("source"), Record = record,
        };
        record.Done();
        if (pact.Parties.Count == 0) throw record.Wrong("the agreement has no party.", "List its parties: codes of states, ids of bodies or groups.");
        return pact;
    }

    private static PartySpell Spell(DataRecord record)
    {
        var spell = new PartySpell(record.Text("party"), Days(record, "from"), Days(record, "until"));
        record.Done();
        return spell;
    }

    private static IReadOnlyList<string> Words(DataRecord record, string key, FrozenSet<string> known) =>
        [.. record.Texts(key).Select(w => OneOf(record, key, w, known))];

    private static string OneOf(DataRecord record, string key, string word, FrozenSet<string> known) => known.Contains(word)
        ? word
        : throw record.Wrong($"'{word}' is not known under '{key}'.", "Use one of: " + string.Join(", ", known.Order(StringComparer.Ordinal)) + ".");

    private static DateRange? Days(DataRecord record, string key)
    {
        if (record.DayOrNull(key) is not { } start || record.DayOrNull(key, last: true) is not { } end) return null;
        var precision = record.Text(key).Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day };
        return new DateRange(start, end, precision);
    }
}
