using Entente.Model.Text;

namespace Entente.Coding.Things.Reading;

/// <summary>
/// A piece of text: letters, a number or a sign. Smaller than a word, so that it does not matter how hyphens and designations are written:
/// "S-300", "S300" and "S 300" have the same two.
/// </summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, Gap Gap, int Sentence)
{
    public TextSpan Span => new(Start, End);

    /// <summary>The piece as it is looked up: in lower case, with one kind of apostrophe.</summary>
    public string Key(string text)
    {
        if (Kind == PieceKind.Sign) return text[Start] is '\u2019' or '\u02BC' or '`' ? "'" : text[Start..End];
        return Kind == PieceKind.Number ? text[Start..End] : text[Start..End].ToLowerInvariant();
    }
}
