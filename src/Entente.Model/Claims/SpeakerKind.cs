namespace Entente.Model.Claims;

/// <summary>What a speaker is, which decides how far they can know.</summary>
public enum SpeakerKind : byte
{
    /// <summary>Speaks for a state or a body, or is one.</summary>
    Official,
    /// <summary>A newspaper, agency, broadcaster or data service.</summary>
    Outlet,
    /// <summary>An analyst, scholar or former official.</summary>
    Expert,
    /// <summary>A document: a report, a study, an assessment.</summary>
    Document,
    /// <summary>Unnamed: sources, witnesses, "reportedly".</summary>
    Anonymous,
    /// <summary>Any other named person.</summary>
    Person,
}
