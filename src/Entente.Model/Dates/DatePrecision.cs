namespace Entente.Model.Dates;

/// <summary>How exactly a date is known, from finest to coarsest.</summary>
public enum DatePrecision : byte
{
    /// <summary>One day.</summary>
    Day,
    /// <summary>A week, or a few days.</summary>
    Week,
    /// <summary>A month, or its early, middle or late part.</summary>
    Month,
    /// <summary>A season or a quarter.</summary>
    Season,
    /// <summary>A year.</summary>
    Year,
    /// <summary>Several years, or a range with one open end.</summary>
    Range,
}
