namespace Entente.Coding.Actors;

/// <summary>A role noun found in a text.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Role">The role.</param>
/// <param name="Plural">Whether it stands in the plural there.</param>
internal readonly record struct RoleMatch(int First, int End, Role Role, bool Plural);
