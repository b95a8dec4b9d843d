using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>The day in a page's address, as in <c>/2026/03/04/</c>.</summary>
internal static partial class AddressDate
{
    internal static void Apply(Draft draft)
    {
        if (draft.Address is not { } address) return;
        var match = Day().Match(address);
        if (match.Success && DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            draft.Publish(day, "address");
    }

    [GeneratedRegex(@"/((?:19|20|21)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
