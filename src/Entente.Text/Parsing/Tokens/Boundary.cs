namespace Entente.Text.Parsing.Tokens;

/// <summary>What stands between two characters of a stretch without white space.</summary>
internal enum Boundary
{
    /// <summary>Nothing: the same word goes on.</summary>
    None,
    /// <summary>A token ends.</summary>
    Token,
    /// <summary>A word ends inside a contraction.</summary>
    Clitic,
}
