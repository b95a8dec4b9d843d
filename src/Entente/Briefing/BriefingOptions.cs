namespace Entente.Briefing;

/// <summary>What a briefing is about and what it is called.</summary>
public sealed record BriefingOptions
{
    /// <summary>Only what concerns this actor, by code, id or name; null for everything.</summary>
    public string? About { get; init; }

    /// <summary>The page's title; null for one made from <see cref="About"/>.</summary>
    public string? Title { get; init; }
}
