using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>What words for a date mean.</summary>
/// <param name="Type">ISO-TimeML's type.</param>
/// <param name="Value">ISO-TimeML's value.</param>
/// <param name="Days">The days; null when they can't be told.</param>
/// <param name="Why">What it was read against, or why it has no days; empty when it says all itself.</param>
internal sealed record Meaning(string Type, string Value, DateRange? Days, string Why = "")
{
    public const string Date = "DATE";
    public const string Time = "TIME";
    public const string Duration = "DURATION";
    public const string Set = "SET";

    /// <summary>ISO-TimeML's mod; null when the value says all.</summary>
    public string? Mod { get; init; }

    /// <summary>Whether the year was not said and had to be found.</summary>
    public bool Yearless { get; init; }

    /// <summary>Whether a later "two days later" may count from here.</summary>
    public bool IsAnchor => Type is Date or Time && Days is { Start: not null, End: not null } && Mod is not ("ON_OR_AFTER" or "ON_OR_BEFORE" or "BEFORE" or "AFTER") && !Value.EndsWith("_REF", StringComparison.Ordinal);

    public static Meaning OfDay(DateOnly day, string why = "") => new(Date, DateRange.Iso(day), DateRange.OfDay(day), why);

    public static Meaning Of(DateRange days, string value, string why = "") => new(Date, value, days, why);

    /// <summary>A date that nothing tells the days of.</summary>
    public static Meaning Unknown(string value, string why) => new(Date, value, null, why);
}
