namespace Entente.Coding.Actors;

/// <summary>An office that a person holds or held.</summary>
/// <param name="Code">The state, or the body's code.</param>
/// <param name="Office">What the office is called, such as <c>Foreign Minister</c>.</param>
/// <param name="Sector">PLOVER's sector.</param>
/// <param name="Body">The body or group that it belongs to; null for a state's own offices.</param>
/// <param name="From">First day known; null when unknown.</param>
/// <param name="Until">Last day, or the day of the handover; null when no end is known.</param>
internal sealed record Holding(string Code, string Office, string Sector, string? Body, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether several people hold the office at once: a presidency of three, an office with co-chairs.</summary>
    public bool Shared { get; init; }

    /// <summary>Whether the office was held on a day.</summary>
    public bool Covers(DateOnly day) => Began(day) && (Until is null || day <= Until);

    /// <summary>Whether the office had begun on a day.</summary>
    public bool Began(DateOnly day) => From is null || From <= day;
}
