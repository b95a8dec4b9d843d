namespace Entente.Coding.Things.Reading;

/// <summary>What a piece of text is made of.</summary>
internal enum PieceKind : byte
{
    /// <summary>Letters.</summary>
    Letters,
    /// <summary>A number in digits, with its thousands and decimals.</summary>
    Number,
    /// <summary>One other sign.</summary>
    Sign,
}
