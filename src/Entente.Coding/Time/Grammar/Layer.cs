namespace Entente.Coding.Time.Grammar;

/// <summary>Rules are stacked: a rule uses what the layers below found, so that no text can make the search long.</summary>
internal enum Layer : byte
{
    /// <summary>Counts: "two and a half".</summary>
    Number,

    /// <summary>Ordinals: "twenty-first".</summary>
    Ordinal,

    /// <summary>How exact: "nearly", "more than".</summary>
    About,

    /// <summary>Times of day with their zones.</summary>
    Clock,

    /// <summary>Names of holidays.</summary>
    Holiday,

    /// <summary>Days of the calendar: "5 March 2024".</summary>
    Day,

    /// <summary>Days and periods in general.</summary>
    Date,

    /// <summary>Parts of them, and days with a time.</summary>
    Point,

    /// <summary>Ranges, stretches and repetitions: what the reader gives.</summary>
    Span,
}
