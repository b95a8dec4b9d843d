namespace Entente.Coding.Things.Reading;

/// <summary>What stands between a piece of text and the one before.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: "S300".</summary>
    None,
    /// <summary>White space.</summary>
    Space,
    /// <summary>A hyphen or dash without white space.</summary>
    Hyphen,
    /// <summary>A slash without white space.</summary>
    Slash,
}
