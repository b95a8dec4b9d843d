using System.Globalization;

namespace Entente.Text.Reading.Cleaning;

/// <summary>The day that a machine's time stamp names, in its own time zone: ISO 8601, RFC 822, compact digits, Unix seconds, or a printed date.</summary>
internal static class Stamps
{
    private const long MinUnix = 300_000_000;
    private const long MaxUnix = 7_000_000_000;
    private const int MaxLength = 80;

    internal static DateOnly? DayOf(string? stamp)
    {
        if (stamp is null) return null;
        var text = stamp.Trim();
        if (text.Length is < 4 or > MaxLength) return null;
        if (PrintedDates.First(text)?.Full is { } day) return day;
        if (text.Length >= 8 && DateOnly.TryParseExact(text.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact)) return compact;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? OfUnix(seconds) : null;
    }

    private static DateOnly? OfUnix(long seconds)
    {
        if (seconds > MaxUnix) seconds /= 1000;
        return seconds is >= MinUnix and <= MaxUnix ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime) : null;
    }
}
