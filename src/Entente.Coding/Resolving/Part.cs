using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>What a stretch of a mention is.</summary>
internal enum PartKind : byte
{
    /// <summary>A name of an actor.</summary>
    Name,
    /// <summary>A name that contains an actor's and names none.</summary>
    Decoy,
    /// <summary>A title or role noun.</summary>
    Role,
    /// <summary>The s of a possessive.</summary>
    Possessive,
    /// <summary>A preposition.</summary>
    Preposition,
    /// <summary>"and", a comma, a slash.</summary>
    Joint,
    /// <summary>A word that says nothing about who is meant: "the", "two senior".</summary>
    Filler,
    /// <summary>Any other word.</summary>
    Word,
}

/// <summary>A stretch of a mention.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of its first piece.</param>
/// <param name="End">Index after its last piece.</param>
/// <param name="Text">Its words.</param>
internal sealed record Part(PartKind Kind, int First, int End, string Text)
{
    /// <summary>Whom a name may mean.</summary>
    public IReadOnlyList<NameEntry> Entries { get; init; } = [];

    /// <summary>The role of a role noun.</summary>
    public Role? Role { get; init; }

    public bool Plural { get; init; }

    /// <summary>Whether a hyphen joins it to the part before.</summary>
    public bool Joined { get; init; }

    public bool HasCapital => char.IsUpper(Text[0]);

    public bool Is(ActorKind kind) => Kind == PartKind.Name && Entries.Any(e => e.Actor!.Kind == kind);

    /// <summary>Whether it is a state's adjective: "Russian".</summary>
    public bool IsAdjective => Kind == PartKind.Name && Entries.Any(e => e.Kind is NameKind.Adjective or NameKind.Demonym);
}
