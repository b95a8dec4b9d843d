using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>Days, months and years of the calendar. What lacks its year gets the one that fits the report's day and the tense.</summary>
internal static class AbsoluteMeans
{
    public static Meaning? Day(Reading reading, Node node)
    {
        var (month, day) = (node["month"], node.Get("day") ?? node["th"]);
        if (day > DateTime.DaysInMonth(2000, month)) return null;
        if (node.Get("year") is { } year) return Exact(year, month, day);
        if (reading.Hint is { } hint) return Exact(hint, month, day) is { } hinted ? hinted with { Yearless = true } : null;
        if (reading.Published is not { } today) return Meaning.Unknown(FormattableString.Invariant($"XXXX-{month:D2}-{day:D2}"), NoDay) with { Yearless = true };
        return Exact(NearestYear(today, month, day, reading.Is(node.First - 1, "determiner") ? 0 : reading.TenseOf(node)), month, day, AgainstReport(today)) is { } found ? found with { Yearless = true } : null;
    }

    /// <summary>Why a date has no days.</summary>
    public const string NoDay = "the report's day is not known";

    public static string AgainstReport(DateOnly day) => "against the report's day, " + Model.Dates.DateRange.Iso(day);

    /// <summary>ISO days; dotted ones with the day first; slashed ones in the order that the text shows, or the day first when it shows none.</summary>
    public static Meaning? Digits(Reading reading, Node node)
    {
        var (one, other, year) = (node.Get("two1", 0) ?? node["two"], node.Get("two1", 1) ?? node.Get("two", 1) ?? 0, node.Get("year"));
        if (node.Rule!.With == "iso") return Exact(year!.Value, one, other);
        var full = year ?? 2000 + node["two"];
        if (node.Rule.With == "dotted" || one > 12) return Exact(full, other, one);
        if (other > 12) return Exact(full, one, other);
        if (one == other) return Exact(full, one, other);
        return reading.MonthFirst switch
        {
            true => Exact(full, one, other, "the month is first elsewhere in this text"),
            false => Exact(full, other, one, "the day is first elsewhere in this text"),
            null => Exact(full, other, one, "could be month first; the day is taken as first, since nothing in this text shows its order"),
        };
    }

    public static Meaning? Month(Reading reading, Node node)
    {
        var month = node["month"];
        if (node.Get("year") is { } year) return Timex.Month(year, month);
        if (reading.Hint is { } hint) return Timex.Month(hint, month) with { Yearless = true };
        if (reading.Published is not { } today) return Meaning.Unknown(FormattableString.Invariant($"XXXX-{month:D2}"), NoDay) with { Yearless = true };
        if (node.Get("yearly-which") is { } other) return Timex.Month(today.Year + other, month, AgainstReport(today));
        return Timex.Month(MonthYear(reading, node, today, month), month, AgainstReport(today)) with { Yearless = true };
    }

    // Without a word on it, a month is the last that began, or the next in a clause on what is to come.
    private static int MonthYear(Reading reading, Node node, DateOnly today, int month) => node.Get("which") switch
    {
        < 0 => month < today.Month ? today.Year : today.Year - 1,
        > 0 => month > today.Month ? today.Year : today.Year + 1,
        0 => today.Year,
        _ when reading.TenseOf(node) > 0 || reading.Is(node.First - 1, "ahead") => month >= today.Month ? today.Year : today.Year + 1,
        _ => month <= today.Month ? today.Year : today.Year - 1,
    };

    /// <summary>"2026-02" is a month, but "2010-11" with the next year in short a range.</summary>
    public static Meaning? IsoMonth(Reading reading, Node node)
    {
        var (year, two) = (node["year"], node["two"]);
        return two is >= 1 and <= 12 && two != year % 100 + 1 ? Timex.Month(year, two) : null;
    }

    public static Meaning? Year(Reading reading, Node node) => Timex.Year(node["year"]);

    public static Meaning? Decade(Reading reading, Node node)
    {
        var said = node.Get("decade") ?? node["nineties"];
        if (said is >= NumberClass.FirstYear and <= NumberClass.LastYear) return Timex.Decade(said);
        if (said is < 20 or > 90 || node.Parts[0].Token == node.First) return null;
        return Timex.Decade((said > 20 ? 1900 : 2000) + said, "taken as the last such decade");
    }

    public static Meaning? Century(Reading reading, Node node)
    {
        var number = Quantity.Ordinal(node.Child("ordinal")!);
        return number is >= 11 and <= 22 ? Timex.Century(number) : null;
    }

    private static Meaning? Exact(int year, int month, int day, string why = "") =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Meaning.OfDay(new DateOnly(year, month, day), why) : null;

    // A day without a year is most often the last such one; one a little ahead is the coming one. Of 29 February, the last that was.
    private static int NearestYear(DateOnly today, int month, int day, int tense)
    {
        var year = today.Year;
        if (month == 2 && day == 29)
            while (!DateTime.IsLeapYear(year)) year--;
        var ahead = new DateOnly(year, month, day).DayNumber - today.DayNumber;
        if (month == 2 && day == 29) return year;
        if (tense > 0 && (ahead < -160 || ahead >= 0)) return ahead < 0 ? year + 1 : year;
        if (tense < 0 && ahead > 7) return year - 1;
        return ahead > 120 ? year - 1 : ahead < -300 ? year + 1 : year;
    }
}
