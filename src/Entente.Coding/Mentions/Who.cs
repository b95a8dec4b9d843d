namespace Entente.Coding.Mentions;

/// <summary>What an actor found in a text is.</summary>
internal enum WhoKind : byte
{
    /// <summary>A state, or an office, force or ministry that stands for it.</summary>
    State,
    /// <summary>An international body or grouping.</summary>
    Body,
    /// <summary>An armed group, party or movement.</summary>
    Group,
    /// <summary>A person who is no official.</summary>
    Person,
    /// <summary>A newspaper, agency or broadcaster.</summary>
    Outlet,
}

/// <summary>An actor as one phrase of a text names it.</summary>
/// <param name="Code">State or PLOVER code; empty when not known.</param>
/// <param name="Sector">PLOVER's sector; null when not said.</param>
/// <param name="Id">The body or person itself; null when the code says it all.</param>
/// <param name="Name">The name to show.</param>
/// <param name="First">First word of the phrase.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Certainty">How sure the resolution is, 0 to 1.</param>
/// <param name="Why">How it was resolved: <c>name</c>, <c>title</c>, <c>owner</c>, <c>pronoun</c> and so on.</param>
internal sealed record Who(
    string Code, string? Sector, string? Id, string Name, int First, int End, WhoKind Kind, decimal Certainty, string Why)
{
    /// <summary>The rule that settled a pronoun or description within the phrase, such as <c>subject-before</c>; null when all is named.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether it is an analyst or scholar, who speaks but does not act for a state.</summary>
    public bool Expert { get; init; }

    /// <summary>Whether a claim can have it as actor: analysts, scholars and outlets speak, they do not act for a state.</summary>
    public bool CanAct => CanReceive && !Expert && Sector is not ("EDU" or "MED");

    /// <summary>Whether a claim can have it as recipient.</summary>
    public bool CanReceive => Code.Length > 0 && Kind is not (WhoKind.Outlet or WhoKind.Person);

    /// <summary>Whether two phrases mean the same actor.</summary>
    public bool Same(Who other) => Code == other.Code && Id == other.Id;
}
