using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Reasoning.Explaining;

/// <summary>Looks things up by their ids.</summary>
internal sealed class Book(LedgerSnapshot snapshot, ReasonedFindings findings)
{
    private readonly Dictionary<string, Report> _reports = Index(snapshot.Reports, r => r.Id);
    private readonly Dictionary<string, Claim> _claims = Index(snapshot.Claims, c => c.Id);

    public LedgerSnapshot Snapshot => snapshot;

    public ReasonedFindings Findings => findings;

    public Report Report(string id) => _reports[id];

    public Claim Claim(string id) => _claims[id];

    public bool HasClaim(string id) => _claims.ContainsKey(id);

    public bool HasReport(string id) => _reports.ContainsKey(id);

    /// <summary>Name of an origin, followed by its id.</summary>
    public string Origin(string id) => $"{findings.Origins.First(o => o.Id == id).Name} ({id})";

    private static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal);
}
