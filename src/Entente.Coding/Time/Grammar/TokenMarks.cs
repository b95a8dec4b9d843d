namespace Entente.Coding.Time.Grammar;

/// <summary>What is known of a token besides its text.</summary>
[Flags]
internal enum TokenMarks : byte
{
    None = 0,

    /// <summary>No white space before it.</summary>
    Glued = 1,

    /// <summary>A word that starts with a capital.</summary>
    Capital = 2,

    /// <summary>A number with st, nd, rd or th.</summary>
    Ordinal = 4,

    /// <summary>A number with s, as in "1990s".</summary>
    Decade = 8,

    /// <summary>A number with separators of thousands.</summary>
    Grouped = 16,

    /// <summary>A number with a decimal point.</summary>
    Fraction = 32,

    /// <summary>Made of letters.</summary>
    Letters = 64,
}
