using System.Globalization;
using Entente.Coding.Time.Grammar;
using Entente.Coding.Time.Holidays;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Holidays: of the year said, else the one nearest to the report's day on the side that the tense tells.</summary>
internal static class HolidayMeans
{
    private const int SoonDays = 45;

    public static Meaning? Day(Reading reading, Node node)
    {
        var holiday = reading.Grammar.Holidays[(node.Child("holiday") ?? node).Value];
        if (holiday.Calendar is null) return Meaning.Unknown("XXXX-XX-XX", "several days have this name");
        if (node.Rule is not null && node.Get("year") is { } said) return holiday.In(said) is { } exact ? Of(holiday, exact, "") : null;
        if (reading.Hint is { } hint && holiday.In(hint) is { } hinted) return Of(holiday, hinted, "");
        if (reading.Published is not { } today) return RelativeMeans.NoReport("XXXX-XX-XX");
        var which = node.Rule is null ? null : node.Get("which");
        var day = which is { } or 0 ? OfWhich(holiday, today, which!.Value) : Nearest(holiday, today, reading.TenseOf(node));
        return day is { } found ? Of(holiday, found, AbsoluteMeans.AgainstReport(today)) : null;
    }

    private static DateOnly? OfWhich(Holiday holiday, DateOnly today, int which)
    {
        if (which == 0) return holiday.In(today.Year);
        return which < 0 ? Before(holiday, today.AddDays(-1)) : After(holiday, today.AddDays(1));
    }

    // Without a tense the next holiday is meant when it is near, as the papers speak of what is near.
    private static DateOnly? Nearest(Holiday holiday, DateOnly today, int tense)
    {
        var (before, after) = (Before(holiday, today), After(holiday, today));
        if (tense > 0 || before is null) return after;
        if (tense < 0 || after is null) return before;
        var ahead = after.Value.DayNumber - today.DayNumber;
        return ahead <= SoonDays && ahead < today.DayNumber - before.Value.DayNumber ? after : before;
    }

    private static DateOnly? Before(Holiday holiday, DateOnly today) =>
        holiday.In(today.Year) is { } now && now <= today ? now : holiday.In(today.Year - 1);

    private static DateOnly? After(Holiday holiday, DateOnly today) =>
        holiday.In(today.Year) is { } now && now.AddDays(holiday.DaysFrom(now) - 1) >= today ? now : holiday.In(today.Year + 1);

    private static Meaning Of(Holiday holiday, DateOnly first, string why)
    {
        var length = holiday.DaysFrom(first);
        var name = Timex.Join("the holiday " + holiday.Names[0], why);
        if (length == 1) return Meaning.OfDay(first, name);
        var last = first.AddDays(length - 1);
        var value = string.Create(CultureInfo.InvariantCulture, $"{DateRange.Iso(first)}/{DateRange.Iso(last)}");
        return Meaning.Of(new DateRange(first, last, length > 10 ? DatePrecision.Month : DatePrecision.Week), value, name);
    }
}
