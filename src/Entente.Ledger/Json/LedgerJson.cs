using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Model.Claims;
using Entente.Model.Reports;

namespace Entente.Ledger.Json;

/// <summary>The lossless form of reports and claims within a ledger, format 1: camel-case keys, codes as words, nulls left out.</summary>
internal static class LedgerJson
{
    // The relaxed encoder keeps a ledger readable for people who query it; nothing here is ever put into a page.
    private static readonly LedgerJsonContext Context = new(new JsonSerializerOptions(LedgerJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(Claim claim) => JsonSerializer.Serialize(claim, Context.Claim);

    /// <summary>The report without its text, which has a column of its own.</summary>
    public static string Write(Report report) => JsonSerializer.Serialize(report with { Text = string.Empty }, Context.Report);

    public static Claim ReadClaim(string json) =>
        JsonSerializer.Deserialize(json, Context.Claim) ?? throw new JsonException("The claim is null.");

    public static Report ReadReport(string json, string text)
    {
        var report = JsonSerializer.Deserialize(json, Context.Report) ?? throw new JsonException("The report is null.");
        return report with { Text = text };
    }
}
