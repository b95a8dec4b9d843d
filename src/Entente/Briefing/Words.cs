using System.Globalization;
using Entente.Model.Claims;
using Entente.Model.Dates;

namespace Entente.Briefing;

/// <summary>The page's words for codes, counts and dates.</summary>
internal static class Words
{
    public static string Of(EventType type) => type switch
    {
        EventType.Agree => "agrees",
        EventType.Consult => "consults",
        EventType.Support => "supports",
        EventType.Concede => "concedes",
        EventType.Cooperate => "cooperates",
        EventType.Aid => "aids",
        EventType.Retreat => "retreats",
        EventType.Request => "asks",
        EventType.Accuse => "accuses",
        EventType.Reject => "rejects",
        EventType.Threaten => "threatens",
        EventType.Protest => "protests",
        EventType.Sanction => "sanctions",
        EventType.Mobilize => "mobilizes",
        EventType.Coerce => "coerces",
        _ => "attacks",
    };

    /// <summary>A kind of help as it reads after "backs X with".</summary>
    public static string Of(Backing backing) => backing switch
    {
        Backing.Words => "words of support",
        Backing.Diplomatic => "diplomatic backing",
        Backing.Economic => "economic help",
        Backing.Humanitarian => "humanitarian relief",
        Backing.Technology => "technology",
        Backing.Arms => "arms",
        Backing.Intelligence => "intelligence",
        Backing.Advice => "advice and training",
        Backing.Exercise => "joint exercises",
        Backing.Basing => "bases and airspace",
        _ => "force",
    };

    public static string Of(Modality modality) => modality switch
    {
        Modality.Actual => "reported as fact",
        Modality.Planned => "planned",
        Modality.Possible => "possible only",
        Modality.Conditional => "conditional",
        _ => "in force",
    };

    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => string.Empty,
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Span(DateOnly first, DateOnly last)
    {
        if (first == last) return Day(first);
        var start = first.Year != last.Year ? "d MMMM yyyy" : first.Month != last.Month ? "d MMMM" : "%d";
        return first.ToString(start, CultureInfo.InvariantCulture) + " to " + Day(last);
    }

    public static string Range(DateRange range) => (range.Start, range.End) switch
    {
        (null, null) => "undated",
        ({ } start, null) => "since " + Day(start),
        (null, { } end) => "until " + Day(end),
        ({ } start, { } end) when IsYear(start, end) => start.ToString("yyyy", CultureInfo.InvariantCulture),
        ({ } start, { } end) when IsMonth(start, end) => start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        ({ } start, { } end) => Span(start, end),
    };

    private static bool IsYear(DateOnly start, DateOnly end) =>
        start is { Day: 1, Month: 1 } && end is { Day: 31, Month: 12 } && start.Year == end.Year;

    private static bool IsMonth(DateOnly start, DateOnly end) =>
        start.Day == 1 && start.Year == end.Year && start.Month == end.Month && end.Day == DateTime.DaysInMonth(end.Year, end.Month);
}
