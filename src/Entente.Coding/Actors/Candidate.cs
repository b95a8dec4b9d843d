namespace Entente.Coding.Actors;

/// <summary>An actor that a form may name.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Kind">In what way the form names it.</param>
/// <param name="Ambiguous">Whether the form alone is too little: other evidence in the report must speak for this actor.</param>
internal sealed record Candidate(Actor Actor, NameKind Kind, bool Ambiguous);
