using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Actors;

/// <summary>
/// Every fact needs a source. <c>sources.jsonl</c> names them, each with the facts it stands for by default, written
/// <c>states.cow</c> or <c>people.*</c>; a record with a source of its own has it under <c>source</c>.
/// </summary>
internal static class SourceLint
{
    public static IEnumerable<Diagnostic> Check(ActorFiles files)
    {
        var findings = new List<Diagnostic>();
        var sources = Sources(files, findings);
        var defaults = sources.Values.SelectMany(v => v).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in ActorFiles.Kinds.Where(k => k is not "sources"))
            foreach (var record in files.Records(kind)) Check(record, kind, sources, defaults, findings);
        return findings;
    }

    private static Dictionary<string, IReadOnlyList<string>> Sources(ActorFiles files, List<Diagnostic> findings)
    {
        var sources = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var record in files.Records("sources"))
        {
            var id = record.Text("id");
            record.Text("title");
            if (!sources.TryAdd(id, record.Texts("for")))
                findings.Add(new Diagnostic("ACT008", Place(record), $"the source '{id}' stands here twice.", "Keep one of the two."));
            record.Done();
        }

        return sources;
    }

    private static void Check(
        DataRecord record, string kind, Dictionary<string, IReadOnlyList<string>> sources, HashSet<string> defaults, List<Diagnostic> findings)
    {
        var own = record.Texts("source");
        foreach (var id in own.Where(id => !sources.ContainsKey(id)))
            findings.Add(new Diagnostic("ACT009", Place(record), $"there is no source '{id}'.", "Add it to actors/sources.jsonl, or correct the id."));
        if (own.Count > 0 || defaults.Contains(kind + ".*")) return;
        foreach (var key in record.Keys.Where(k => k is not "replaces" && !defaults.Contains($"{kind}.{k}")))
            findings.Add(new Diagnostic("ACT010", Place(record), $"nothing says where '{key}' comes from.", $"Add \"source\" to the record, or '{kind}.{key}' to a source's \"for\"."));
    }

    private static string Place(DataRecord record) => FormattableString.Invariant($"{record.File}:{record.Line}");
}
