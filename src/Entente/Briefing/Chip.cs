using Entente.Model.Claims;
using Entente.Model.Findings;

namespace Entente.Briefing;

/// <summary>One kind of help in one status, as the matrix shows it.</summary>
internal sealed record Chip(BackingTie Tie, TieKind Kind, KindStatus Status, IReadOnlyList<Claim> Claims, int Origins)
{
    private const int MostStrength = 5;

    public string Word => Codes.Of(Kind.Kind);

    public string Glyph => Status switch { KindStatus.Given => "●", KindStatus.Planned => "○", _ => "✕" };

    public string StatusWord => Status switch { KindStatus.Given => "given", KindStatus.Planned => "planned or possible", _ => "withheld or denied" };

    public string Css => Status switch { KindStatus.Given => "given s" + Math.Clamp(Origins, 1, MostStrength), KindStatus.Planned => "planned", _ => "withheld" };

    public string Anchor => BriefingContext.Anchor(Tie, Kind);

    /// <summary>The chips of a tie, furthest kind first; within a kind given, planned, withheld.</summary>
    public static IReadOnlyList<Chip> Of(BriefingContext brief, BackingTie tie) =>
        [.. tie.Kinds.OrderByDescending(k => k.Kind).SelectMany(k => Of(brief, tie, k))];

    private static IEnumerable<Chip> Of(BriefingContext brief, BackingTie tie, TieKind kind) =>
        new[] { Make(brief, tie, kind, KindStatus.Given, kind.Affirmed), Make(brief, tie, kind, KindStatus.Planned, kind.Planned), Make(brief, tie, kind, KindStatus.Withheld, kind.Denied) }
            .Where(c => c.Claims.Count > 0);

    private static Chip Make(BriefingContext brief, BackingTie tie, TieKind kind, KindStatus status, IReadOnlyList<string> ids) =>
        new(tie, kind, status, brief.Find(ids), brief.OriginCount(ids));
}
