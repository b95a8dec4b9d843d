namespace Entente.Text.Reading.Cleaning;

/// <summary>The name of the site behind a headline, as in <c>Talks begin | Example Times</c>.</summary>
internal static class SiteName
{
    private const int MinHeadlineWords = 3;
    private const int MaxSiteWords = 6;
    private static readonly string[] Bars = [" | ", " :: ", " » ", " · ", " • "];
    private static readonly string[] Dashes = [" - ", " – ", " — "];

    private static readonly string[] Papers =
    [
        "news", "times", "post", "herald", "tribune", "journal", "gazette", "today", "daily", "press", "agency", "guardian", "mail", "star",
        "observer", "chronicle", "review", "monitor", "express", "telegraph", "standard", "bulletin", "online", "tv", "radio", "magazine", "wire", "report",
        "courier", "dispatch", "ledger", "globe", "sun", "independent", "mirror", "register", "record", "inquirer", "examiner", "echo", "weekly", "network", "pages",
    ];

    // Parts of a site, which name no outlet.
    private static readonly string[] Sections =
    [
        "news", "world", "politics", "business", "opinion", "sport", "sports", "middle", "east", "europe", "asia", "africa", "america", "americas",
        "international", "global", "latest", "breaking", "today", "uk", "us", "features", "analysis", "video", "home", "conflict", "war", "and", "the",
    ];

    /// <summary>Where the headline ends; the line's length when no site name follows.</summary>
    internal static int HeadlineEnd(string line, string? outlet)
    {
        foreach (var bar in Bars)
            if (line.LastIndexOf(bar, StringComparison.Ordinal) is > 0 and var at && Fits(line, at, bar)) return Earlier(line, at, bar);
        foreach (var dash in Dashes)
            if (line.LastIndexOf(dash, StringComparison.Ordinal) is > 0 and var at && Fits(line, at, dash) && IsSite(line[(at + dash.Length)..], outlet)) return at;
        return line.Length;
    }

    /// <summary>Whether a line by itself reads as the name of an outlet: a few capitalised words, the last such as Times or Herald.</summary>
    internal static bool IsPaper(string line) =>
        OutletOf(line) is not null && Papers.Contains(line.Split(' ')[^1].ToLowerInvariant(), StringComparer.Ordinal) && line.Contains(' ', StringComparison.Ordinal);

    /// <summary>The outlet that a site name gives; null when it only names a section.</summary>
    internal static string? OutletOf(string site)
    {
        var name = site.Trim(" |:»·•–—-".ToCharArray());
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MaxSiteWords) return null;
        if (words.Any(w => char.IsLower(w[0]) && w is not ("of" or "the" or "and"))) return null;
        return words.All(w => Sections.Contains(w.ToLowerInvariant(), StringComparer.Ordinal)) ? null : name;
    }

    // "Talks begin | World | Example Times": the first bar counts, as long as a headline stands before it.
    private static int Earlier(string line, int at, string bar) =>
        line.IndexOf(bar, StringComparison.Ordinal) is var first && Shapes.Words(line.AsSpan(0, first)) >= MinHeadlineWords ? first : at;

    private static bool Fits(string line, int at, string separator) =>
        Shapes.Words(line.AsSpan(0, at)) >= MinHeadlineWords && Shapes.Words(line.AsSpan(at + separator.Length)) is > 0 and <= MaxSiteWords;

    private static bool IsSite(string name, string? outlet)
    {
        if (outlet is not null && Keys.Of(name) is var key && (key == Keys.Of(outlet) || Keys.Of(outlet).StartsWith(key, StringComparison.Ordinal))) return true;
        return IsPaper(name) || (OutletOf(name) is not null && (Agencies.IsKnown(name) || name.Contains('.', StringComparison.Ordinal)));
    }
}
