using Entente.Model.Claims;
using Entente.Model.Findings;
using Xunit;

namespace Entente.Reasoning.Tests;

public sealed class CaseTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(CaseFile.Folder(), "*.case")
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_findings_are_as_expected(string name)
    {
        var file = CaseFile.Load(name);
        var findings = Reasoner.Reason(file.Snapshot);
        var expected = Expected(file).ToList();
        var given = Given(file, findings, file.Expected.Select(e => e.Kind).ToHashSet(StringComparer.Ordinal)).ToList();
        // Ties and numbers of origins are listed in full by a case that lists any of them for the same parties or claims.
        var asked = expected.Where(e => e.StartsWith("tie", StringComparison.Ordinal)
            || e.StartsWith("origins", StringComparison.Ordinal)).Select(Head).ToHashSet();
        given.RemoveAll(g => (g.StartsWith("tie", StringComparison.Ordinal) || g.StartsWith("origins", StringComparison.Ordinal))
            && !asked.Contains(Head(g)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
    }

    private static string Head(string line) => line[0] == 't' ? string.Join(' ', line.Split(' ')[..3]) : line.Split(':')[0];

    private static IEnumerable<string> Expected(CaseFile file)
    {
        var merged = file.Expected.Where(e => e.Kind == "event").SelectMany(e => e.Value.Split(' ')).ToHashSet(StringComparer.Ordinal);
        foreach (var name in file.ClaimNames.Where(n => !merged.Contains(n))) yield return $"event {name}";
        foreach (var (kind, rest) in file.Expected) yield return $"{kind} {rest}";
    }

    private static IEnumerable<string> Given(CaseFile file, ReasonedFindings findings, HashSet<string> kinds)
    {
        var names = file.ClaimNames.ToDictionary(file.ClaimId, n => n, StringComparer.Ordinal);
        foreach (var e in findings.Events)
        {
            var claims = string.Join(' ', e.Affirmed.Concat(e.Denied).Select(c => names[c]).Order(StringComparer.Ordinal));
            yield return $"event {claims}";
            yield return $"origins {claims}: {e.Origins.Count}";
        }

        foreach (var d in findings.Disputes)
            yield return $"dispute {d.Kind}: {Join(d.For)} / {Join(d.Against)}";
        var files = file.Coded.ToDictionary(c => c.Report.Id, c => c.Report.File, StringComparer.Ordinal);
        foreach (var c in findings.Copies) yield return $"copy {files[c.Report]} {Codes.Of(c.Kind)} {files[c.Of]}";
        if (!kinds.Contains("tie")) yield break;
        foreach (var t in findings.Ties)
        {
            var furthest = t.Furthest is { } f ? Codes.Of(f) : "none";
            yield return $"tie {t.Actor} {t.Recipient} {furthest}: {string.Join(", ", t.Kinds.Select(Kind))}";
        }

        string Join(IReadOnlyList<string> side) => string.Join(' ', side.Select(c => names[c]));
    }

    private static string Kind(TieKind kind) => $"{Codes.Of(kind.Kind)} +{kind.Affirmed.Count} -{kind.Denied.Count} ?{kind.Planned.Count}";
}
