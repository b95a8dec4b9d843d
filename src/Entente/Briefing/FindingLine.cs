using Entente.Model.Claims;

namespace Entente.Briefing;

/// <summary>A finding in a plain sentence, made of parts that each rest on claims.</summary>
internal sealed record FindingLine(string Kind, IReadOnlyList<FindingPart> Parts)
{
    public string Text => string.Concat(Parts.Select(p => p.Note is null ? p.Text : $"{p.Text} ({p.Note})"));
}

/// <summary>A part of a finding's sentence with the claims that it rests on.</summary>
internal sealed record FindingPart(string Text, IReadOnlyList<Claim> Claims, string? Anchor = null, bool Strong = false)
{
    /// <summary>What is to be known of the part besides, such as how many origins it has; null for nothing.</summary>
    public string? Note { get; init; }
}
