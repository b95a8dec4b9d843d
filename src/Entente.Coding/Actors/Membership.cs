using System.Globalization;
using Entente.Model.Data;

namespace Entente.Coding.Actors;

/// <summary>A state's time in a body.</summary>
/// <param name="Code">The state.</param>
/// <param name="From">First day; null when it is not written down.</param>
/// <param name="Until">Last day; null when it lasts, or is not written down.</param>
internal sealed record Membership(string Code, DateOnly? From, DateOnly? Until)
{
    /// <summary>Reads <c>POL</c>, <c>POL 1999-03-12/</c> or <c>GBR 1973-01-01/2020-01-31</c>; either date may lack day and month.</summary>
    public static Membership Read(DataRecord record, string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return new Membership(text, null, null);
        var days = text[(blank + 1)..].Split('/');
        if (days.Length != 2) throw Wrong(record, text);
        var member = new Membership(text[..blank], Day(record, text, days[0], last: false), Day(record, text, days[1], last: true));
        return member.From > member.Until ? throw record.Wrong($"the membership '{text}' ends before it begins.", "Correct one of the dates.") : member;
    }

    /// <summary>Whether the state was a member on a day.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);

    private static DateOnly? Day(DataRecord record, string text, string day, bool last)
    {
        if (day.Length == 0) return null;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var full)) return full;
        if (DateOnly.TryParseExact(day, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return last ? month.AddMonths(1).AddDays(-1) : month;
        if (!DateOnly.TryParseExact(day, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)) throw Wrong(record, text);
        return last ? new DateOnly(year.Year, 12, 31) : year;
    }

    private static Model.Diagnostics.EntenteException Wrong(DataRecord record, string text) =>
        record.Wrong($"'{text}' is no membership.", "Write a state's code, or code and dates such as \"POL 1999-03-12/\" and \"GBR 1973/2020-01-31\".");
}
