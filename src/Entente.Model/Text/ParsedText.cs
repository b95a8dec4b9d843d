namespace Entente.Model.Text;

/// <summary>
/// A text with its words, sentences, dependencies and names. The text is never altered: every span points into <see cref="Text"/>.
/// Immutable and safe to share between threads.
/// </summary>
/// <param name="Text">The text as it was given.</param>
/// <param name="Words">All words in text order.</param>
/// <param name="Sentences">All sentences in text order; together they hold every word once.</param>
/// <param name="MultiwordTokens">Contractions, in text order.</param>
/// <param name="Names">Persons, organisations and places, in text order, not overlapping: the outermost of these three types.</param>
public sealed record ParsedText(
    string Text, Word[] Words, Sentence[] Sentences, MultiwordToken[] MultiwordTokens, Name[] Names)
{
    /// <summary>
    /// Names of all types, in text order, outer ones before those inside them; none crosses another. A name of <see cref="Names"/> is here with
    /// the same words, and with a finer type where one is known: an airport is a place there and a facility here.
    /// </summary>
    public Name[] NestedNames { get; init; } = [];

    /// <summary>The text without any word in it.</summary>
    public static ParsedText Empty { get; } = new(string.Empty, [], [], [], []);

    /// <summary>The form of the word at <paramref name="index"/>, as it is written.</summary>
    public ReadOnlySpan<char> Form(int index)
    {
        var span = Words[index].Span;
        return Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>The text from the start of word <paramref name="first"/> to the end of the word before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(Words[first].Span.Start, Words[end - 1].Span.End);
}
