namespace Entente.Coding.Mentions;

/// <summary>What a pronoun or description means.</summary>
/// <param name="Who">The actors, in text order.</param>
/// <param name="Reason">The rule that settled it; <c>docs/knowledge-descriptions.md</c> lists them.</param>
internal sealed record Meaning(List<Who> Who, string Reason);
