using System.Security.Cryptography;
using System.Text;
using Entente.Briefing;

namespace Entente.Bench;

/// <summary>What came out, as a short hash: the ids of all claims in order, and the page.</summary>
internal static class Digest
{
    public static string Of(Reasoned reasoned, string page)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var claim in reasoned.Snapshot.Claims) hash.AppendData(Encoding.UTF8.GetBytes(claim.Id));
        hash.AppendData(Encoding.UTF8.GetBytes(page));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    public static string Page(Reasoned reasoned) => BriefingPage.Write(reasoned.Snapshot, reasoned.Findings, new BriefingOptions());
}
