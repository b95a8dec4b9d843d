namespace Entente.Coding.Time.Grammar;

/// <summary>One form of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">The form.</param>
/// <param name="Order">The rule's place in its file: of two that cover the same words, the earlier wins.</param>
internal sealed record Candidate(DateRule Rule, Place[] Form, int Order);
