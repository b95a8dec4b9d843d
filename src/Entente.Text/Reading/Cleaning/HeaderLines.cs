using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>
/// Lines around the text that say when, where and by whom it was published: <c>Published: March 4, 2026</c>, <c>By Jane Doe</c>,
/// <c>Source: …</c>. A date that stands within running text is never one of them.
/// </summary>
internal static partial class HeaderLines
{
    private const int MaxLine = 160;
    private const int Top = 14;
    private const int Bottom = 6;
    private const int MaxLabelWords = 3;
    private static readonly string[] Separators = ["|", "•", "·", "–", "—", " - ", " / ", ","];

    internal static void Apply(Draft draft)
    {
        var last = draft.Pieces.Count - Bottom;
        var (index, prose) = (0, 0);
        DateOnly? changed = null;
        var pieces = draft.Pieces;
        draft.Remove(piece =>
        {
            var near = (index < Top && prose < 2) || index >= last;
            index++;
            if (Shapes.IsProse(piece.Text)) prose++;
            if (!near || piece.Text.Length > MaxLine) return null;
            return Take(draft, piece.Text, prose > 0, ref changed) ?? TakeName(draft, pieces, index - 1);
        });
        draft.Publish(changed, "first line");
    }

    private static string? Take(Draft draft, string line, bool inText, ref DateOnly? changed) =>
        TakeField(draft, line) ?? TakeDate(draft, line, inText, ref changed) ?? TakeByline(draft, line);

    private static string? TakeField(Draft draft, string line)
    {
        var match = Field().Match(line);
        if (!match.Success) return null;
        var value = match.Groups["value"].Value.Trim();
        switch (char.ToLowerInvariant(match.Groups["key"].Value[0]))
        {
            case 's' or 'o' or 'p': draft.Outlet ??= AndAgencies().Replace(value, string.Empty); break;
            case 'a' or 'b' or 'w': draft.Byline ??= value; break;
            case 'u' or 'l': draft.Address ??= value; break;
            default: draft.Title ??= value; break;
        }

        return "metadata";
    }

    // What is left of the line without its date must be nothing but the words that go with dates, or an author.
    private static string? TakeDate(Draft draft, string line, bool inText, ref DateOnly? changed)
    {
        if (PrintedDates.First(line) is not { } date || date.Full is null) return null;
        // Between paragraphs, a bare date is the heading of a chronicle.
        if (inText && !Published().IsMatch(line)) return null;
        var rest = Filler().Replace(line[..date.Start] + " " + WithoutMoreDates(line[date.End..]), " ").Trim(" ,;:|–—-•·()/".ToCharArray());
        if (!rest.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(part => TakePart(draft, part))) return null;
        if (Changed().IsMatch(line[..date.Start])) changed ??= date.Full;
        else draft.Publish(date.Full, "first line");
        return "date";
    }

    // Author, outlet or agency; place and section say nothing that is kept.
    private static bool TakePart(Draft draft, string part) =>
        TakeByline(draft, part) is not null || TakeOutlet(draft, part) || (Shapes.Words(part) <= MaxLabelWords && Label().IsMatch(part));

    private static string WithoutMoreDates(string rest) =>
        PrintedDates.First(rest) is { } more ? rest[..more.Start] + " " + rest[more.End..] : rest;

    private static bool TakeOutlet(Draft draft, string rest)
    {
        if (SiteName.IsPaper(rest)) draft.Outlet ??= rest;
        else if (Agencies.IsKnown(rest)) draft.Agency ??= rest;
        else return false;
        return true;
    }

    // The outlet's name on a line of its own, next to the one with date or author.
    private static string? TakeName(Draft draft, List<Piece> pieces, int index)
    {
        if (index is 0 or > Top || !SiteName.IsPaper(pieces[index].Text)) return null;
        if (!IsHeader(pieces[index - 1].Text) && !(index + 1 < pieces.Count && IsHeader(pieces[index + 1].Text))) return null;
        draft.Outlet ??= pieces[index].Text;
        return "metadata";
    }

    private static bool IsHeader(string line) =>
        line.Length <= MaxLine && (Byline().IsMatch(line) || (!Shapes.EndsSentence(line) && PrintedDates.First(line)?.Full is not null));

    private static string? TakeByline(Draft draft, string line)
    {
        if (Desk().IsMatch(line)) return "byline";
        var match = Byline().Match(line);
        if (!match.Success) return null;
        draft.Byline ??= match.Groups["name"].Value.Trim();
        return "byline";
    }

    [GeneratedRegex(@"^(?<key>source|outlet|publisher|publication|author|byline|written by|url|link|title|headline)\s*:\s*(?<value>\S.{0,150})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:[Bb]y|BY|(?:Written|Reported|Compiled) [Bb]y)\s*:?\s+(?<name>(?:[A-Z][\p{L}.'’-]+)(?:,?\s+(?:and|&|de|van|von|der|al|el|bin|ben|[A-Z][\p{L}.'’-]*)){0,9})(?:\s*[|,•·–—-]\s*.{0,60})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\b(last|first|published|publication|publish|date|dates|posted|updated|modified|created|issued|released|on|at|the|and|time|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d\d([:.]\d\d)?|[ap]\.?m\.?|gmt|utc|est|edt|et|cet|cest|bst|ist|msk|pst|pdt|local time|\d+\s*min(ute)?s?\s*read|[+-]\d\d:?\d\d)(\b|(?<=\.))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex(@",?\s+(and|with)\s+(the\s+)?(news\s+)?agencies\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndAgencies();

    [GeneratedRegex(@"^((web|news|digital|online|world|foreign|international|monitoring|national|central)\s+){0,2}desk$|^(our\s+)?(staff|special|foreign|news)?\s?(report|reporter|writer|correspondent|agencies)s?$|^agencies$|^(edited|curated|published|translated|reviewed)\s+by\s*:?\s.{2,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Desk();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’]*(\s\p{Lu}[\p{L}.'’]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(published|posted|updated|modified|created|issued|released|date)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    [GeneratedRegex(@"updated|modified", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changed();
}
