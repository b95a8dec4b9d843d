using Entente.Coding.Lookup;
using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Agreements;

/// <summary>What the program knows of pacts, by id, name and party. Frozen, thread-safe.</summary>
internal sealed class AgreementBook
{
    private readonly Dictionary<string, Agreement> _byId;
    private readonly Dictionary<string, List<Agreement>> _byParty = new(StringComparer.Ordinal);
    private readonly PhraseTable<Agreement> _names = new(PactWords.Fold);

    private AgreementBook(IReadOnlyList<Agreement> all)
    {
        All = all;
        _byId = all.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var pact in all) Index(pact);
    }

    /// <summary>All pacts, in the order of the files.</summary>
    public IReadOnlyList<Agreement> All { get; }

    public static AgreementBook Load(IDataFiles files) => new(AgreementFiles.Read(files));

    /// <summary>The pact with an id; null when there is none.</summary>
    public Agreement? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The pacts that a party has, in the order of the files.</summary>
    public IReadOnlyList<Agreement> Of(string party) => _byParty.TryGetValue(party, out var pacts) ? pacts : [];

    /// <summary>The longest name of pacts that begins with a word.</summary>
    public (int End, IReadOnlyList<Agreement> Pacts) NamedAt(ParsedText text, int first, int stop) => _names.Longest(text, first, stop);

    private void Index(Agreement pact)
    {
        foreach (var name in pact.Names) _names.Add(name, pact);
        foreach (var party in pact.Parties.SelectMany(WithSuccessor).Distinct(StringComparer.Ordinal))
        {
            if (!_byParty.TryGetValue(party, out var pacts)) _byParty.Add(party, pacts = []);
            pacts.Add(pact);
        }
    }

    // Moscow's treaty of 1972 was the Soviet Union's: reports name the capital, and the capital is Russia's now.
    private static string[] WithSuccessor(string party) => party switch
    {
        "SUN" => ["SUN", "RUS"],
        "CSK" => ["CSK", "CZE", "SVK"],
        "YUG" => ["YUG", "SRB"],
        "YMD" => ["YMD", "YEM"],
        "VDR" => ["VDR", "VNM"],
        "BRD" => ["BRD", "DEU"],
        "DEU" => ["DEU", "BRD"],
        "TALIBAN" => ["TALIBAN", "AFG"],
        "HAMAS" => ["HAMAS", "PSE"],
        "HOUTHIS" => ["HOUTHIS", "YEM"],
        _ => [party],
    };
}
