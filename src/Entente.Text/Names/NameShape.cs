namespace Entente.Text.Names;

/// <summary>How a word is written, in one code.</summary>
internal enum NameShape : byte
{
    /// <summary>No word: before the first or after the last of a sentence.</summary>
    None,
    Lower,
    Capital,
    AllCapitals,
    SingleCapital,
    Initial,
    Mixed,
    Dotted,
    Digits,
    DigitsAndLetters,
    Hyphen,
    Comma,
    Stop,
    Quote,
    Bracket,
    Web,
    Other,
}
