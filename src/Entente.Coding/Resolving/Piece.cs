namespace Entente.Coding.Resolving;

/// <summary>A piece of a mention, cut as names are cut.</summary>
/// <param name="Text">As written, without dots.</param>
/// <param name="Key">In lower case and without diacritics.</param>
/// <param name="Before">The sign before it: a blank, hyphen, apostrophe or slash.</param>
internal readonly record struct Piece(string Text, string Key, char Before)
{
    public bool HasCapital => char.IsUpper(Text[0]);

    /// <summary>Whether it is the s of a possessive.</summary>
    public bool IsPossessive => Key == "s" && Before == '\'';

    public bool IsJoined => Before is '-' or '/';
}
