namespace Entente.Model.Text;

/// <summary>A name found in a parsed text, by its words.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Type">What it names.</param>
public readonly record struct Name(int First, int End, NameType Type);
