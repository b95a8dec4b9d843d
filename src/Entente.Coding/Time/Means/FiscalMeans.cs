using System.Globalization;
using Entente.Coding.Time.Grammar;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Fiscal years, by the state that the sentence names.</summary>
internal static class FiscalMeans
{
    public static Meaning? Year(Reading reading, Node node)
    {
        var (state, month, byStart) = StateOf(reading, node);
        int year;
        if (node.Get("year") is { } said) year = Ending(node, said, byStart);
        else if (node.Get("two") is { } two) year = 2000 + two;
        else if (reading.Published is { } today) year = Current(today, month, byStart) + (node.Get("which") ?? 0);
        else return RelativeMeans.NoReport("FYXXXX");
        return Meaning.Of(FiscalYears.Days(year, month, byStart), Value(year), Why(state, month));
    }

    public static Meaning? Quarter(Reading reading, Node node)
    {
        var (state, month, byStart) = StateOf(reading, node);
        var quarter = node.Child("ordinal") is { } ordinal ? Quantity.Ordinal(ordinal) : node.Get("one") ?? 4;
        if (quarter is < 1 or > 4) return null;
        var year = node["year"];
        var start = FiscalYears.Days(year, month, byStart).Start!.Value.AddMonths(3 * quarter - 3);
        var days = new DateRange(start, start.AddMonths(3).AddDays(-1), DatePrecision.Season);
        return Meaning.Of(days, Value(year) + "-Q" + quarter.ToString(CultureInfo.InvariantCulture), Why(state, month));
    }

    // "2023-24" ends in 2024.
    private static int Ending(Node node, int year, bool byStart) => node.Has("two") && !byStart ? year + 1 : year;

    private static int Current(DateOnly today, int month, bool byStart) => byStart ? today.Month >= month ? today.Year : today.Year - 1 : today.Month >= month && month > 1 ? today.Year + 1 : today.Year;

    private static string Value(int year) => string.Create(CultureInfo.InvariantCulture, $"FY{year:D4}");

    private static string Why(string state, int month) => string.Create(CultureInfo.InvariantCulture, $"the fiscal year of {state}, from month {month} on");

    private static (string State, int Month, bool NamedByStart) StateOf(Reading reading, Node node)
    {
        var (first, last) = (node.First, node.End - 1);
        var sentence = reading.Tokens[first].Sentence;
        while (first > 0 && node.First - first < 40 && reading.Tokens[first - 1].Sentence == sentence) first--;
        while (last + 1 < reading.Tokens.Count && last - node.End < 40 && reading.Tokens[last + 1].Sentence == sentence) last++;
        return reading.Grammar.Fiscal.Of(reading.Text.AsSpan(reading.Tokens[first].Start..reading.Tokens[last].End));
    }
}
