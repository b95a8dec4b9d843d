namespace Entente.Model.Text;

/// <summary>A noun phrase or pronoun of a parsed text that refers to something, by its words.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Head">Index of the word that governs the others: the noun, name or pronoun. In a list, that of the first part.</param>
/// <param name="Kind">By what it refers.</param>
public readonly record struct Mention(int First, int End, int Head, MentionKind Kind);
