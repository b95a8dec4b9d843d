namespace Entente.Text.Parsing.Tokens;

/// <summary>Kinds of characters, as far as where words end depends on them.</summary>
internal enum CharClass : byte
{
    Space,
    Upper,
    Lower,
    Letter,
    Digit,
    Stop,
    Comma,
    Colon,
    Question,
    Apostrophe,
    Quote,
    Open,
    Close,
    Hyphen,
    Slash,
    Currency,
    Percent,
    Symbol,
    Other,
}
