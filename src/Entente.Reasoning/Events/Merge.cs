namespace Entente.Reasoning.Events;

/// <summary>Two claims put together, with the evidence.</summary>
internal readonly record struct Merge(ClaimView First, ClaimView Second, Evidence Evidence);
