namespace Entente.Text.Parsing.Tokens;

/// <summary>A word before it is analysed.</summary>
/// <param name="Start">Its first unit in the text.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Clitic">Whether it hangs on the word before, in one contraction.</param>
internal readonly record struct Piece(int Start, int End, bool Clitic)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
