using Entente.Model.Data;
using Entente.Model.Dates;

namespace Entente.Coding.Agreements;

/// <summary>A pact as the data has it.</summary>
internal sealed record Agreement
{
    /// <summary>Its id, stable over versions of the data.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Such as <c>treaty</c> or <c>ceasefire</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Codes of states and ids of bodies, as the actor files have them.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Parties that joined later or left earlier.</summary>
    public IReadOnlyList<PartySpell> Spells { get; init; } = [];

    /// <summary>Whether it is open to all states and the parties listed are only some.</summary>
    public bool Open { get; init; }

    public required DateRange Signed { get; init; }

    /// <summary>First day in force; null when it never was or that is not known.</summary>
    public DateRange? From { get; init; }

    /// <summary>Last day in force; null when it still is, as far as known.</summary>
    public DateRange? Until { get; init; }

    /// <summary>What it obliges to, in ATOP's words.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary>What else it is about.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The instrument itself, with place and date, and its number in the UN Treaty Series where known.</summary>
    public required string Source { get; init; }

    public required DataRecord Record { get; init; }

    public string Place => $"{Record.File}:{Record.Line}";

    public IEnumerable<string> Names => Aliases.Prepend(Name);

    /// <summary>Whether it is known to have ended before a day.</summary>
    public bool EndedBefore(DateOnly day) => Until?.End is { } end && end < day;
}
