using System.Text.RegularExpressions;
using Entente.Text.Reading.Cleaning;

namespace Entente.Text.Reading.Html;

/// <summary>Names of authors and outlets as pages give them, without what does not belong to a name.</summary>
internal static partial class PageNames
{
    private const int MaxLength = 120;

    /// <summary>The name; null when it is an address, a placeholder or no name at all.</summary>
    internal static string? Tidy(string? name)
    {
        if (name is null || name.Contains("://", StringComparison.Ordinal)) return null;
        var tidy = After().Replace(Before().Replace(Whitespace.Collapse(name), string.Empty), string.Empty);
        return tidy.Length is > 0 and <= MaxLength && !Nobody().IsMatch(tidy) ? tidy : null;
    }

    /// <summary>Who wrote it; null when only the outlet itself is named.</summary>
    internal static string? Author(string? name, string? outlet) =>
        Tidy(name) is { } author && (outlet is null || Keys.Of(author) != Keys.Of(outlet)) ? author : null;

    [GeneratedRegex(@"^((written|posted|view all posts|all posts|articles|author)\s+)?(by|author)\s*:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s*[,|•·–-]?\s*\b(updated|published|posted|last modified|\d{1,2}\s\w+\s(19|20|21)\d\d)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"^(no author|admin|administrator|author|staff|editor|unknown|none|null|undefined|n/a|guest)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();
}
