using System.Globalization;
using Entente.Coding.Time.Grammar;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Dates counted from another date of the text, or from an event that the text has dated.</summary>
internal static class AnchoredMeans
{
    private const int MostLookedBack = 60;
    private const int Near = 30;

    /// <summary>"two days later", "a week earlier".</summary>
    public static Meaning? Counted(Reading reading, Node node)
    {
        var (unit, sign) = ((Unit)node["unit"], node["side"]);
        if (unit is Unit.Hour or Unit.Minute or Unit.Second) return null;
        if (Quantity.Of(reading, node.Child("number")!) is not { } count) return Meaning.Unknown(sign > 0 ? "FUTURE_REF" : "PAST_REF", "how many is not said");
        return From(reading, unit, sign * count);
    }

    /// <summary>"the next day", "the previous month", "that year".</summary>
    public static Meaning? ByUnit(Reading reading, Node node) => From(reading, (Unit)node["unit1"], int.Parse(node.Rule!.With!, CultureInfo.InvariantCulture));

    /// <summary>"the next month": counted from the report's day in a clause on what is to come, else from the date mentioned before.</summary>
    public static Meaning? Next(Reading reading, Node node) =>
        node["stretching"] < 0 || ((Unit)node["unit1"] != Unit.Day && (reading.TenseOf(node) > 0 || reading.Last is null)) ? RelativeMeans.Stretch(reading, node) : From(reading, (Unit)node["unit1"], 1);

    /// <summary>"that night", "the next morning".</summary>
    public static Meaning? DayPart(Reading reading, Node node)
    {
        var day = From(reading, Unit.Day, int.Parse(node.Rule!.With!, CultureInfo.InvariantCulture));
        return day is null ? null : WeekdayMeans.OnPart(day, node["daypart"]);
    }

    /// <summary>"the day before the vote": an event that no calendar tells.</summary>
    public static Meaning? OfEvent(Reading reading, Node node) => Meaning.Unknown("XXXX-XX-XX", "it hangs on an event that the text does not date");

    public static Meaning? Anniversary(Reading reading, Node node)
    {
        var count = Quantity.Ordinal(node.Child("ordinal")!);
        if (node.Get("year") is { } year) return year + count <= NumberClass.LastYear ? Timex.Year(year + count, "counted from " + year.ToString(CultureInfo.InvariantCulture)) : null;
        var said = node.Child("day") is { } child ? reading.Read(child)?.Days?.Start : null;
        if ((said ?? Event(reading, node)) is not { } day) return OfEvent(reading, node);
        return Days.Add(day, Unit.Year, count) is { } date ? Meaning.OfDay(date, Counting(day)) : null;
    }

    /// <summary>"the 45th day of the war": the first is day 1.</summary>
    public static Meaning? NthDay(Reading reading, Node node)
    {
        var count = node.Child("ordinal") is { } ordinal ? Quantity.Ordinal(ordinal) : (int)(Quantity.Of(reading, node.Child("number")!) ?? 0);
        if (count < 1) return null;
        if (Event(reading, node) is not { } day) return new Meaning(Meaning.Duration, Quantity.Iso(Unit.Day, count), null, "the text does not say when it began");
        return Days.Add(day, Unit.Day, count - 1) is { } date ? Meaning.OfDay(date, Counting(day)) : null;
    }

    /// <summary>"its third week": the unit of the calendar in which the report stands.</summary>
    public static Meaning? NthUnit(Reading reading, Node node)
    {
        var (unit, count) = ((Unit)node["unit1"], Quantity.Ordinal(node.Child("ordinal")!));
        if (unit is not (Unit.Day or Unit.Week or Unit.Month or Unit.Year or Unit.Night)) return null;
        if (reading.Published is not { } today) return new Meaning(Meaning.Duration, Quantity.Iso(unit, count), null, AbsoluteMeans.NoDay);
        var began = Days.Add(today, unit, 1 - count) is { } start ? ", so that it began about " + DateRange.Iso(start) : "";
        return RelativeMeans.Counted(today, unit, 0, "under way on the report's day, " + DateRange.Iso(today) + began);
    }

    /// <summary>"a third straight day": that many units up to the report's day.</summary>
    public static Meaning? Straight(Reading reading, Node node)
    {
        var (unit, count) = ((Unit)node["unit1"], Quantity.Ordinal(node.Child("ordinal")!));
        var value = Quantity.Iso(unit, count);
        if (reading.Published is not { } today) return new Meaning(Meaning.Duration, value, null, AbsoluteMeans.NoDay);
        if (RelativeMeans.Counted(today, unit, 1 - count, "")?.Days?.Start is not { } start) return null;
        return new Meaning(Meaning.Duration, value, new DateRange(start, today, DatePrecision.Range), "up to the report's day, " + DateRange.Iso(today));
    }

    private static Meaning? From(Reading reading, Unit unit, decimal count)
    {
        var tooCoarse = unit is Unit.Day or Unit.Night && reading.Last?.Days?.Precision > DatePrecision.Week;
        if (tooCoarse || reading.Last?.Days is not { Start: { } start, End: { } end }) return Meaning.Unknown(Empty(unit), "the text names no such date before it to count from");
        var from = count > 0 && start.AddDays(31) > end ? end : start;
        var why = "counted from the date mentioned before, " + reading.Last.Value;
        if (unit is Unit.Week or Unit.Fortnight && start == end && count != 0)
            return Days.Add(from, unit, count) is { } day ? Meaning.OfDay(day, why) : null;
        return unit == Unit.Week && count == 0 ? Timex.Week(start, why) : RelativeMeans.Counted(from, unit, count, why);
    }

    private static string Empty(Unit unit) => unit is Unit.Year or Unit.Decade ? "XXXX" : unit == Unit.Month ? "XXXX-XX" : unit == Unit.Week ? "XXXX-WXX" : "XXXX-XX-XX";

    private static string Counting(DateOnly day) => "counted from the day that the text gives for it, " + DateRange.Iso(day);

    // The event is the noun at the end: its day is that of the last sentence that has both.
    private static DateOnly? Event(Reading reading, Node node)
    {
        var noun = reading.Tokens[node.End - 1];
        var text = reading.Text.AsSpan(noun.Start, noun.End - noun.Start);
        for (var i = reading.All.Count - 1; i >= Math.Max(0, reading.All.Count - MostLookedBack); i--)
        {
            var (found, meaning) = (reading.All[i].Node, reading.All[i].Meaning);
            if (!meaning.IsAnchor || meaning.Days!.Precision != DatePrecision.Day) continue;
            var sentence = reading.Tokens[found.First].Sentence;
            for (var at = Math.Max(0, found.First - Near); at < Math.Min(node.First, found.End + Near); at++)
            {
                var word = reading.Tokens[at];
                if (word.Sentence == sentence && reading.Text.AsSpan(word.Start, word.End - word.Start).Equals(text, StringComparison.OrdinalIgnoreCase)) return meaning.Days.Start;
            }
        }

        return null;
    }
}
