namespace Entente.Coding.Time.Grammar;

/// <summary>Names of several words, found by their first.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<long, List<(long[] Words, int Value)>> _byFirst = [];

    /// <summary>Adds a name as the lexer cuts it. Its words enter the lexicon.</summary>
    public void Add(string name, int value, Lexicon lexicon)
    {
        foreach (var token in Lexer.Read(name, lexicon))
            if (token.Digits == 0) lexicon.Intern(name[token.Start..token.End].Replace('’', '\''));
        long[] words = [.. Lexer.Read(name, lexicon).Select(Key)];
        if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst.Add(words[0], list = []);
        list.Add((words, value));
        list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The longest name that starts at a token: its value and how many tokens it has; null when none does.</summary>
    public (int Value, int Length)? At(List<Token> tokens, int at)
    {
        if (!_byFirst.TryGetValue(Key(tokens[at]), out var list)) return null;
        foreach (var (words, value) in list)
            if (Fits(tokens, at, words)) return (value, words.Length);
        return null;
    }

    // A name has a capital somewhere.
    private static bool Fits(List<Token> tokens, int at, long[] words)
    {
        if (at + words.Length > tokens.Count) return false;
        var capital = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (Key(tokens[at + i]) != words[i]) return false;
            capital |= tokens[at + i].Has(TokenMarks.Capital);
        }

        return capital;
    }

    // Words by their entry, numbers by their value.
    private static long Key(Token token) => token.Digits == 0 ? token.Word : -2 - (long)token.Number;
}
