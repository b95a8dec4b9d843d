using Entente.Model.Claims;
using Entente.Model.Dates;

namespace Entente.Model.Findings;

/// <summary>What happened according to a cluster of claims; the cluster can be taken apart again.</summary>
public sealed record Event
{
    /// <summary>Hash of its claims: <c>evt_…</c>.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER's event type.</summary>
    public required EventType Type { get; init; }

    /// <summary>Code of who acts.</summary>
    public required string Actor { get; init; }

    /// <summary>Name of who acts.</summary>
    public required string ActorName { get; init; }

    /// <summary>Code of the recipient; null when none is named.</summary>
    public string? Recipient { get; init; }

    /// <summary>Name of the recipient; null when none is named.</summary>
    public string? RecipientName { get; init; }

    /// <summary>Whether it is reciprocal.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>The modality that most of its claims have.</summary>
    public Modality Modality { get; init; }

    /// <summary>The kind of help; null when it is none.</summary>
    public Backing? Backing { get; init; }

    /// <summary>The furthest stage that an affirmed claim of it reaches; null when it is no transfer.</summary>
    public Stage? Stage { get; init; }

    /// <summary>When, as its claims narrow it down; null when none is dated.</summary>
    public DateRange? When { get; init; }

    /// <summary>Ids of the claims that affirm it, in snapshot order.</summary>
    public required IReadOnlyList<string> Affirmed { get; init; }

    /// <summary>Ids of the claims that deny it, in snapshot order.</summary>
    public required IReadOnlyList<string> Denied { get; init; }

    /// <summary>
    /// Ids of the origins of its claims, ordinal order. A report that cites an outlet for the event is no second origin beside that outlet.
    /// </summary>
    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>Whether all that is known of it goes back to a single origin.</summary>
    public bool RestsOnOneOrigin => Origins.Count == 1;

    /// <summary>Why these claims were put together, one line a merge.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}
