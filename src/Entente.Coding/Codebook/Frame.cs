using Entente.Model.Claims;

namespace Entente.Coding.Codebook;

/// <summary>One way in which a language says an act: what triggers it, where its roles stand, and what it means in PLOVER's terms.</summary>
internal sealed record Frame
{
    public required string Id { get; init; }

    public required EventType Event { get; init; }

    public required IReadOnlyList<TriggerPattern> Triggers { get; init; }

    /// <summary>Slots that must be filled, each with the lemmas allowed there; no lemmas means any.</summary>
    public required IReadOnlyList<Requirement> Require { get; init; }

    public required IReadOnlyList<SlotPath> Actor { get; init; }

    public required IReadOnlyList<SlotPath> Recipient { get; init; }

    public required IReadOnlyList<SlotPath> Thing { get; init; }

    /// <summary>Classes of which one must be found in <see cref="Thing"/>; empty when any will do.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    public bool NeedsRecipient { get; init; }

    /// <summary>Whether it takes two actors or more: an exercise of one is no exercise together.</summary>
    public bool NeedsSeveral { get; init; }

    public bool Reciprocal { get; init; }

    public string? Mode { get; init; }

    public IReadOnlyList<string> Contexts { get; init; } = [];

    public Backing? Backing { get; init; }

    public Stage? Stage { get; init; }

    public Modality? Modality { get; init; }

    public Polarity? Polarity { get; init; }

    /// <summary>The type when the act is denied: troops not sent are help withheld, whatever troops sent would be. Null when it stays.</summary>
    public EventType? Withheld { get; init; }

    /// <summary>All slots that its roles and requirements name, step by step.</summary>
    public IReadOnlySet<string> Slots => _slots ??= Actor.Concat(Recipient).Concat(Thing).Concat(Require.Select(r => r.Path))
        .SelectMany(p => p.Steps).ToHashSet(StringComparer.Ordinal);

    private IReadOnlySet<string>? _slots;
}
