namespace Entente.Model.Claims;

/// <summary>How far a transfer has come.</summary>
public enum Stage : byte
{
    /// <summary>Weighed or under negotiation.</summary>
    Considered,
    /// <summary>Promised.</summary>
    Pledged,
    /// <summary>Under contract.</summary>
    Ordered,
    /// <summary>Handed over.</summary>
    Delivered,
    /// <summary>Withheld or refused.</summary>
    Refused,
}
