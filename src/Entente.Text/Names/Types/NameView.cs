using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>One sentence as the second pass sees it: forms, traits and clues by the word's place in the text.</summary>
internal readonly ref struct NameView(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, NameScratch scratch, Sentence sentence)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Word> _words = words;

    internal int First { get; } = sentence.First;

    internal int End { get; } = sentence.End;

    internal NameCase Style { get; } = scratch.CaseOf(sentence);

    internal ReadOnlySpan<char> Form(int word) => _text.Slice(_words[word].Span.Start, _words[word].Span.Length);

    internal ReadOnlySpan<char> Tag(int word) => _words[word].Xpos;

    internal ref readonly NameTrait Trait(int word) => ref scratch[word];

    internal bool Has(int word, NameClue clue) => word >= First && word < End && (ClueLists.Shared.Of(NameLists.Extend(0, scratch[word].Lower)) & clue) != 0;

    internal bool Is(int word, string form) => word >= First && word < End && Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    internal bool IsHyphen(int word) => word >= First && word < End && scratch[word].Shape == NameShape.Hyphen;

    internal bool IsDigits(int word) => word >= First && word < End && scratch[word].Shape == NameShape.Digits;

    internal bool HasDigits(int word) => word >= First && word < End && scratch[word].Shape is NameShape.Digits or NameShape.DigitsAndLetters;

    /// <summary>Whether a word is written as part of a name: with a capital or with letters and digits, and no word such as "The".</summary>
    internal bool IsNameLike(int word) => word >= First && word < End && !Has(word, NameClue.Stop) && IsWritten(word);

    /// <summary>The words of the longest phrase that begins at a word and has one of the clues; 0 for none. Hyphens between words count as nothing.</summary>
    internal int Longest(int word, NameClue clue, out NameClue found)
    {
        (found, var longest) = (NameClue.None, 0);
        ulong phrase = 0;
        for (var (i, steps) = (word, 0); i < End && steps < ClueLists.Longest; i++)
        {
            if (IsHyphen(i)) continue;
            phrase = NameLists.Extend(phrase, scratch[i].Lower);
            steps++;
            if ((ClueLists.Shared.Of(phrase) & clue) is var here && here != 0) (found, longest) = (here, i + 1 - word);
        }
        return longest;
    }

    private bool IsWritten(int word)
    {
        var shape = scratch[word].Shape;
        if (NameShapes.IsCapital(shape) || shape == NameShape.DigitsAndLetters) return true;
        return shape == NameShape.Mixed && Form(word).IndexOfAnyInRange('A', 'Z') >= 0;
    }
}
