using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>The forms of datelines, from the fullest to the barest. Input is at most <see cref="MaxLength"/> units long.</summary>
internal static partial class DatelineForms
{
    internal const int MaxLength = 140;

    private const string Word = @"[\p{Lu}][\p{L}.'’-]*";
    private const string NoPlace = @"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|" + Month + @"\s\d";
    private const string Place = @"(?<place>" + Word + @"(?:[ /]" + Word + @"){0,3}(?:\s?\[[\p{L} ]{2,30}\]|\s?\(" + Word + @"(?: " + Word + @"){0,2}\)(?=\s*\())?(?:,\s(?!" + NoPlace + ")" + Word + @"(?:\s" + Word + @"){0,2})?)";
    private const string Month = @"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\.?";
    private const string Weekday = @"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?";
    private const string Date = @"(?<date>" + Weekday + @"(?:" + Month + @"\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s" + Month + @")(?:,?\s(?:19|20|21)\d\d)?|(?:19|20|21)\d\d-\d\d-\d\d)";
    private const string Agency = @"(?:\((?<agency>[\p{L}][\p{L}/. -]{1,29})\)|/\s?(?<agency>[\p{L}][\p{L} -]{1,29})\s?/)";
    private const string BareAgency = @"(?<agency>[A-Z]{2,9}(?:-UKRAINE)?|Reuters|Xinhua|Tasnim|Interfax|Sputnik|Bloomberg|Yonhap|Kyodo)";
    private const string Dash = @"(?:\s?(?:--|—|–|---)\s?|\s-\s?|-\s|:\s)";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    internal static readonly Regex[] All = [PlaceDateAgency(), PlaceAgency(), PlaceDate(), AgencyOnly(), DateOnly(), PlaceBareAgency(), Capitals()];

    private static readonly string[] Labels =
    [
        "BREAKING", "UPDATE", "UPDATED", "EXCLUSIVE", "WATCH", "VIDEO", "ANALYSIS", "OPINION", "EXPLAINER", "EXPLAINED", "LIVE", "NATO", "COMMENT", "EDITORIAL",
        "FACTBOX", "TIMELINE", "CORRECTED", "CORRECTION", "UNESCO", "UNHCR", "OPEC", "NOTE", "SUMMARY", "READ", "MORE", "PHOTOS", "INTERVIEW", "FEATURE", "REPORT", "NEWS", "FLASH", "URGENT",
    ];

    /// <summary>Whether a text can begin behind the dateline: with a capital, a figure or a quotation.</summary>
    internal static bool Begins(string text, int at)
    {
        while (at < text.Length && text[at] is ' ') at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '“' or '"' or '‘' or '\'' or '$' or '€' or '£' || (char.IsLetter(text[at]) && !char.IsLower(text[at])));
    }

    // Words that stand before a day and are no place.
    private static readonly string[] NoPlaces = ["On", "In", "By", "Since", "Until", "From", "After", "Before", "The", "Late", "Early", "Last", "Next", "This", "At", "For", "And", "But", "As", "Between", "During"];

    /// <summary>Whether words can be a place: with nothing else to go by, they must be a known city, or in capitals and no label.</summary>
    internal static bool IsPlace(string place, bool backed)
    {
        var city = place.Split(',')[0].Trim();
        var first = city.Split(' ')[0];
        if (Labels.Contains(first, StringComparer.Ordinal) || NoPlaces.Contains(first, StringComparer.Ordinal)) return false;
        return backed || DatelinePlaces.IsKnown(city) || (city.Length >= 4 && !city.Any(char.IsLower));
    }

    [GeneratedRegex(@"\b(?:19|20|21)\d\d\b", Options)]
    internal static partial Regex Year();

    [GeneratedRegex("^" + Place + @",?\s\(?" + Date + @"\)?[.,]?\s*" + Agency + @"[.:]?(?:" + Dash + @"|\s+)?", Options)]
    private static partial Regex PlaceDateAgency();

    [GeneratedRegex("^" + Place + @",?\s*" + Agency + @"[.]?" + Dash, Options)]
    private static partial Regex PlaceAgency();

    [GeneratedRegex("^" + Place + @"[,.]?\s\(?" + Date + @"\)?(?:[,.]\s" + BareAgency + @")?[.]?" + Dash + @"|^" + Place + @",\s" + Date + @"\.\s", Options)]
    private static partial Regex PlaceDate();

    [GeneratedRegex("^" + Agency + @"[.]?" + Dash, Options)]
    private static partial Regex AgencyOnly();

    [GeneratedRegex("^" + Date + @"\s*" + Agency + @"[.]?" + Dash, Options)]
    private static partial Regex DateOnly();

    [GeneratedRegex("^" + Place + @",\s" + BareAgency + Dash, Options)]
    private static partial Regex PlaceBareAgency();

    [GeneratedRegex("^" + Place + Dash, Options)]
    private static partial Regex Capitals();
}
