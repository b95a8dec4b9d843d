namespace Entente.Coding.Actors;

/// <summary>Somebody who can act: one record of the files under <c>data/actors</c>.</summary>
internal sealed record Actor
{
    public required ActorKind Kind { get; init; }

    /// <summary>Unique among all actors; a state's is its code.</summary>
    public required string Id { get; init; }

    /// <summary>The state's code, or PLOVER's code; for a person that of the last office.</summary>
    public required string Code { get; init; }

    /// <summary>PLOVER's sector; null where the name alone does not say.</summary>
    public string? Sector { get; init; }

    public required string Name { get; init; }

    /// <summary>Correlates of War number of a state; null where it has none.</summary>
    public int? Cow { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of a state; null where it has none.</summary>
    public string? Iso2 { get; init; }

    /// <summary>FIPS 10-4 code of a state; null where it has none.</summary>
    public string? Fips { get; init; }

    /// <summary>Day of a state's independence or founding; null where that was before 1945.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of a state that has ended; null for the others.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Codes of the states that a state came out of, the one that had its capital first.</summary>
    public IReadOnlyList<string> Predecessors { get; init; } = [];

    /// <summary>Cities and buildings that stand for a state's government, the capital among them.</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>Id of the body that this one is part of.</summary>
    public string? Parent { get; init; }

    /// <summary>A body's or grouping's members, past ones included.</summary>
    public IReadOnlyList<Membership> Members { get; init; } = [];

    /// <summary>Codes of the states that arm, pay or lead a group.</summary>
    public IReadOnlyList<string> Ties { get; init; } = [];

    /// <summary>A person's offices, the earliest first.</summary>
    public IReadOnlyList<Holding> Offices { get; init; } = [];

    /// <summary>An outlet's internet domains.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Whether others reprint the outlet's text.</summary>
    public bool Agency { get; init; }

    /// <summary>Whether a state existed on a day; true for whatever is no state.</summary>
    public bool ExistsAt(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);

    /// <summary>
    /// The office held on a day: the one begun last when there are several; else the latest that had ended; else the first. Without a
    /// day, the last. Null for actors that are no persons.
    /// </summary>
    public Holding? OfficeAt(DateOnly? date)
    {
        if (Offices.Count == 0) return null;
        if (date is not { } day) return Offices[^1];
        return Offices.LastOrDefault(o => o.Covers(day)) ?? Offices.Where(o => o.Began(day)).MaxBy(o => o.Until) ?? Offices[0];
    }
}
