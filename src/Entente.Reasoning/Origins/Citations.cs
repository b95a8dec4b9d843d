using Entente.Model.Claims;

namespace Entente.Reasoning.Origins;

/// <summary>Which outlet each claim cites, if its outermost speaker is one.</summary>
internal static class Citations
{
    /// <summary>For each claim id, the name of the cited outlet; claims that cite none are left out.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<Claim> claims)
    {
        var cited = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in claims.GroupBy(c => c.Report, StringComparer.Ordinal))
        {
            var named = report.Where(c => Named(c) is not null).ToList();
            foreach (var claim in named) cited[claim.Id] = Named(claim)!;
            if (named.Select(c => OutletNames.Key(Named(c))).Distinct(StringComparer.Ordinal).Count() != 1) continue;
            // A report that cites one outlet means that outlet when it goes on with "the report said".
            foreach (var claim in report.Where(IsVagueDocument)) cited[claim.Id] = Named(named[0])!;
        }

        return cited;
    }

    private static string? Named(Claim claim) =>
        claim.Speakers is [{ Kind: SpeakerKind.Outlet } outer, ..] && OutletNames.Key(outer.Name) is not null ? outer.Name : null;

    private static bool IsVagueDocument(Claim claim) =>
        claim.Speakers is [{ Kind: SpeakerKind.Outlet or SpeakerKind.Document } outer, ..] && OutletNames.Key(outer.Name) is null;
}
