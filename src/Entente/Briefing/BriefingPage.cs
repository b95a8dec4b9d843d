using System.Security.Cryptography;
using System.Text;
using Entente.Briefing.Sections;
using Entente.Model.Findings;
using Entente.Model.Ledger;

namespace Entente.Briefing;

/// <summary>
/// Writes a briefing as one HTML file that asks nothing of the network, works without scripts, and has the same bytes on every run.
/// Its content security policy lets only its own style and script run.
/// </summary>
public static class BriefingPage
{
    /// <summary>The page; to be saved as UTF-8.</summary>
    public static string Write(LedgerSnapshot snapshot, ReasonedFindings findings, BriefingOptions options)
    {
        var brief = new BriefingContext(snapshot, findings, options);
        var html = new HtmlWriter().Trusted("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "en")))
        {
            WriteHead(html, brief);
            WriteBody(html.Line(), brief);
        }

        return html.Line().ToString();
    }

    private static void WriteHead(HtmlWriter html, BriefingContext brief)
    {
        var (style, script) = (Asset("brief.css"), Asset("brief.js"));
        using var head = html.Open("head");
        html.Empty("meta", ("charset", "utf-8")).Line();
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(style, script))).Line();
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Empty("meta", ("name", "generator"), ("content", "Entente")).Line();
        html.Element("title", brief.Title).Line();
        using (html.Open("style")) html.Trusted(style);
        using (html.Line().Open("script")) html.Trusted(script);
    }

    private static void WriteBody(HtmlWriter html, BriefingContext brief)
    {
        using var body = html.Open("body");
        html.Element("a", "Skip to the findings", ("href", "#findings"), ("class", "skip")).Line();
        var sections = WriteSections(brief);
        Masthead.Write(html, brief, id => sections.Contains($"<section id=\"{id}\"", StringComparison.Ordinal));
        using (html.Open("main")) html.Line().Trusted(sections);
        Colophon.Write(html, brief);
    }

    private static string WriteSections(BriefingContext brief)
    {
        var html = new HtmlWriter();
        FindingsSection.Write(html, brief);
        MatrixSection.Write(html, brief);
        GraphSection.Write(html, brief);
        DisputesSection.Write(html, brief);
        OneOriginSection.Write(html, brief);
        TimelineSection.Write(html, brief);
        AgreementsSection.Write(html, brief);
        TransfersSection.Write(html, brief);
        ReportsSection.Write(html, brief);
        ClaimsSection.Write(html, brief);
        return html.ToString();
    }

    private static string Policy(string style, string script) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Asset(string name)
    {
        using var stream = typeof(BriefingPage).Assembly.GetManifestResourceStream("briefing/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
