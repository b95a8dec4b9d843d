using System.Globalization;
using Entente.Coding.Time.Grammar;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Times of day, with the zone where it is said. The day is that of the date beside it, of the sentence, or of the report.</summary>
internal static class ClockMeans
{
    public static Meaning? Alone(Reading reading, Node node)
    {
        if (TimeOf(node.Child("clock")!) is not { } time) return null;
        if (OfSentence(reading, node) is { } said) return At(said, time, "on the day that the sentence names");
        return reading.Published is { } today
            ? At(today, time, AbsoluteMeans.AgainstReport(today)) : new Meaning(Meaning.Time, "XXXX-XX-XX" + time, null, AbsoluteMeans.NoDay);
    }

    public static Meaning? OnDay(Reading reading, Node node)
    {
        if (TimeOf(node.Child("clock")!) is not { } time || reading.Read(node.Child("date")!) is not { } date) return null;
        if (date.Days is null) return date with { Type = Meaning.Time, Value = "XXXX-XX-XX" + time };
        return date.Days.Precision == DatePrecision.Day && date.Days.Start == date.Days.End ? At(date.Days.Start!.Value, time, date.Why) : null;
    }

    /// <summary>A day and time as ISO 8601 writes them.</summary>
    public static Meaning? Iso(Reading reading, Node node)
    {
        var (month, day, hour, minute) = (node["two"], node.Get("two", 1)!.Value, node.Get("two", 2)!.Value, node.Get("two", 3)!.Value);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(node["year"], month) || hour > 23 || minute > 59) return null;
        return At(new DateOnly(node["year"], month, day), Value(hour, minute) + (node.Get("zone") is { } zone ? ZoneValue(zone) : ""), "");
    }

    private static Meaning At(DateOnly day, string time, string why) => new(Meaning.Time, DateRange.Iso(day) + time, DateRange.OfDay(day), why);

    private static string? TimeOf(Node clock)
    {
        var (hour, minute) = clock.Rule!.With switch
        {
            "four" => (clock["four"] / 100, clock["four"] % 100),
            "noon" => (clock["noon"], 0),
            _ => (clock["two1"], clock.Get("two") ?? 0),
        };
        if (clock.Get("ampm") is { } half)
        {
            if (hour is < 1 or > 12) return null;
            hour = hour % 12 + half;
        }

        if (hour > 23 || minute > 59) return null;
        return Value(hour, minute) + (clock.Get("zone") is { } zone ? ZoneValue(zone) : clock.Get("city") is { } city ? ZoneValue(city) : "");
    }

    private static string Value(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}");

    // Zones are minutes east of Greenwich.
    private static string ZoneValue(int minutes) =>
        minutes == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}");

    private static DateOnly? OfSentence(Reading reading, Node node)
    {
        if (reading.All.Count == 0) return null;
        var (found, meaning) = (reading.All[^1].Node, reading.All[^1].Meaning);
        return reading.Tokens[found.First].Sentence == reading.Tokens[node.First].Sentence && meaning.Days is { Precision: DatePrecision.Day, Start: { } day } days && days.End == day ? day : null;
    }
}
