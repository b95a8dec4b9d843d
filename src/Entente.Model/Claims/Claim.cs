namespace Entente.Model.Claims;

/// <summary>
/// What one sentence of one report says: an act, by an actor, towards a recipient, with speakers, status, time and things.
/// The form is fixed by the design and is what every export speaks.
/// </summary>
public sealed record Claim
{
    /// <summary>Hash of what the claim says and where; see <see cref="ClaimIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The report that it stands in.</summary>
    public required string Report { get; init; }

    /// <summary>The sentence that it stands in.</summary>
    public required ClaimSentence Sentence { get; init; }

    /// <summary>Who acts.</summary>
    public required ActorRef Actor { get; init; }

    /// <summary>Towards whom; null when the text names nobody.</summary>
    public ActorRef? Recipient { get; init; }

    /// <summary>PLOVER's event type.</summary>
    public required EventType Event { get; init; }

    /// <summary>PLOVER's mode within the type; null when the codebook gives none.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER's contexts, in alphabetical order.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The words that say the act.</summary>
    public required Trigger Trigger { get; init; }

    /// <summary>Whether it was so or was not.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>In what way it holds.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether actor and recipient do it together, so that their order says nothing.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>Who says so, outermost first; empty when the report itself says it.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>When; null when the text gives no date.</summary>
    public When? When { get; init; }

    /// <summary>Where; null when the text gives no place.</summary>
    public Place? Where { get; init; }

    /// <summary>What was counted or handed over.</summary>
    public IReadOnlyList<Thing> Things { get; init; } = [];

    /// <summary>How far a transfer has come; null when it is none.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The kind of help given or withheld; null when the act is no help.</summary>
    public Backing? Backing { get; init; }

    /// <summary>How sure the coder is, 0 to 1, in steps of 0.01.</summary>
    public decimal Confidence { get; init; }

    /// <summary>Which program and codebook made the claim, such as <c>entente 0.1 en-1</c>.</summary>
    public required string Coder { get; init; }

    /// <summary>The codebook's rules that made it, in the order applied: frame first. Shown by <c>entente explain</c>.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
