using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Briefing;
using Entente.EngineTests.Fixture;
using Entente.Model.Claims;
using Entente.Reasoning;

namespace Entente.EngineTests;

public sealed class PageTests
{
    private static readonly string Page = Write(new BriefingOptions());

    // Left beside the tests, for eyes.
    static PageTests()
    {
        var snapshot = Crisis.Make().Snapshot.InOrder();
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "crisis.html"), Page);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "crisis-reasoned.html"), BriefingPage.Write(snapshot, Reasoner.Reason(snapshot), new BriefingOptions()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_link_leads_to_a_place_on_the_page(bool reasoned)
    {
        var snapshot = Crisis.Make().Snapshot.InOrder();
        var document = Parse(reasoned ? BriefingPage.Write(snapshot, Reasoner.Reason(snapshot), new BriefingOptions()) : Page);
        var ids = document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        var links = document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 200);
        Assert.All(links, l => Assert.True(l[0] == '#' && ids.Contains(l[1..]), l));
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere()
    {
        Assert.DoesNotContain("://", Page.Replace("http://www.w3.org/2000/svg", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Page, StringComparison.Ordinal);
        Assert.Empty(Parse(Page).QuerySelectorAll("[src], link, iframe, object, embed, [style], [onclick]"));
    }

    [Fact]
    public void Every_claim_shows_its_status_sentence_and_speakers_in_words()
    {
        var document = Parse(Page);
        foreach (var claim in Crisis.Make().Snapshot.Claims)
        {
            var text = document.GetElementById(claim.Id)!.TextContent;
            Assert.Contains(Codes.Of(claim.Polarity) + ", " + Codes.Of(claim.Modality), text, StringComparison.Ordinal);
            Assert.Contains(claim.Sentence.Text, text, StringComparison.Ordinal);
            Assert.All(claim.Speakers, s => Assert.Contains("according to", text, StringComparison.Ordinal));
            Assert.All(claim.Speakers, s => Assert.Contains(s.Name, text, StringComparison.Ordinal));
            if (claim.Confidence < 0.6m) Assert.Contains("low confidence", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_matrix_tells_given_planned_and_withheld_apart()
    {
        var cells = Parse(Page).QuerySelectorAll("table.matrix a.chip");
        Assert.Contains(cells, c => c.ClassList.Contains("given") && c.TextContent.Contains("arms", StringComparison.Ordinal));
        Assert.Contains(cells, c => c.ClassList.Contains("planned") && c.TextContent.Contains("intelligence", StringComparison.Ordinal));
        Assert.Contains(cells, c => c.ClassList.Contains("withheld") && c.TextContent.Contains("force", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_adds_no_origin()
    {
        var arms = Parse(Page).QuerySelectorAll("table.matrix a.chip").First(c => c.ClassList.Contains("given") && c.TextContent.Contains("arms", StringComparison.Ordinal));
        Assert.Equal("given: 4 sentences, 3 origins", arms.GetAttribute("title"));
    }

    [Fact]
    public void Same_bytes_on_every_run_and_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Contrary();
            Assert.Equal(Page, Write(new BriefingOptions()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void About_narrows_the_page_to_one_actor()
    {
        var document = Parse(Write(new BriefingOptions { About = "MRK" }));
        var rows = document.QuerySelectorAll("article.claim");
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains("MRK", r.GetAttribute("data-actors")!.Split(' ')));
        Assert.DoesNotContain("Bessa", document.QuerySelector("#backing")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Marek", document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string evil = "</script><img src=x onerror=alert(1)><!-- \"quoted' & \u0001";
        var world = new World();
        world.Report("a\"><b>.txt", evil, "2031-04-02", evil, "Sarvia armed Oland " + evil + ".").Claim("Sarvia", "armed", "Oland", EventType.Aid, backing: Backing.Arms, speaker: (evil, SpeakerKind.Person, evil));
        var document = Parse(BriefingPage.Write(world.Snapshot(), world.Findings([], []), new BriefingOptions { Title = evil }));
        Assert.Empty(document.QuerySelectorAll("img, b:not(.chip b), [onerror]"));
        Assert.Single(document.QuerySelectorAll("script"));
        Assert.Contains("<img src=x onerror=alert(1)>", document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_without_claims_still_gives_a_page()
    {
        var world = new World();
        world.Report("quiet.txt", null, null, "Nothing happened", "The sea was calm.");
        var document = Parse(BriefingPage.Write(world.Snapshot(), world.Findings([], []), new BriefingOptions()));
        Assert.Contains("Nothing happened", document.QuerySelector("#reports")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(document.QuerySelector("#findings p"));
    }

    [Fact]
    public void The_contents_list_only_sections_that_are_there()
    {
        var world = new World();
        world.Report("quiet.txt", null, null, "Nothing happened", "The sea was calm.");
        var document = Parse(BriefingPage.Write(world.Snapshot(), world.Findings([], []), new BriefingOptions()));
        Assert.All(document.QuerySelectorAll("nav a"), a => Assert.NotNull(document.GetElementById(a.GetAttribute("href")![1..])));
    }

    private static string Write(BriefingOptions options)
    {
        var (snapshot, findings) = Crisis.Make();
        return BriefingPage.Write(snapshot, findings, options);
    }

    private static IDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    private static CultureInfo Contrary()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "~");
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(m => "m" + m), ""];
        return culture;
    }
}
