namespace Entente.Text.Coreference.Links;

/// <summary>How a mention begins.</summary>
internal enum Definiteness : byte
{
    Bare,
    The,
    A,
    Demonstrative,
    Possessive,
    Quantified,
    Name,
    Pronoun,
}
