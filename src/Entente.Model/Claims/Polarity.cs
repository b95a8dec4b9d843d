namespace Entente.Model.Claims;

/// <summary>Whether a claim says that something was or was not so.</summary>
public enum Polarity : byte
{
    /// <summary>It was, is or will be so.</summary>
    Affirmed,
    /// <summary>It was, is or will not be so.</summary>
    Denied,
}
