using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>
/// One text while its dates are read: the words, the report's day, and the last date mentioned. Not to be shared.
/// </summary>
internal sealed class Reading
{
    private readonly Matcher _matcher;
    private readonly Tense _tense;
    private readonly Lazy<bool?> _monthFirst;

    public Reading(string text, DateOnly? published, DateGrammar grammar)
    {
        (Text, Published, Grammar) = (text, published, grammar);
        Tokens = Lexer.Read(text, grammar.Lexicon);
        _tense = new Tense(this);
        _monthFirst = new Lazy<bool?>(() => SlashOrder.Of(this));
        _matcher = new Matcher(grammar, Tokens, new Around(this).Holds);
    }

    public string Text { get; }

    public DateOnly? Published { get; }

    public DateGrammar Grammar { get; }

    public List<Token> Tokens { get; }

    /// <summary>What was found so far, in text order.</summary>
    public List<Found> All { get; } = [];

    /// <summary>The last date that others can count from; null before the first.</summary>
    public Meaning? Last { get; private set; }

    /// <summary>A year that a neighbour gives to a date that says none; null outside ranges.</summary>
    public int? Hint { get; set; }

    /// <summary>Whether slashed dates of this text have the month first; null when nothing tells.</summary>
    public bool? MonthFirst => _monthFirst.Value;

    public void Run()
    {
        for (var at = 0; at < Tokens.Count;)
        {
            var name = Grammar.Never.At(Tokens, at);
            var node = _matcher.At(at, Layer.Span);
            if (name is { } never && (node is null || at + never.Length >= node.End)) at += never.Length;
            else if (node is not null && Read(node) is { } meaning) at = Keep(node, meaning);
            // "2024 to rebels" is no range, but it starts with a year.
            else if (node is not null && _matcher.At(at, Layer.Point) is { } point && Read(point) is { } inner) at = Keep(point, inner);
            else at++;
        }
    }

    /// <summary>What a node means; null when it turns out to be no date.</summary>
    public Meaning? Read(Node node) => Meanings.Of(this, node);

    /// <summary>Whether the clause around a node speaks of the past (-1), of what is to come (1), or does not say (0).</summary>
    public int TenseOf(Node node) => _tense.At(node.First, node.End);

    public string TextOf(Node node) => Text[Tokens[node.First].Start..Tokens[node.End - 1].End];

    /// <summary>The word or mark at a place in lower case; empty outside the text and for words that the grammar does not know.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Grammar.Lexicon.TextOf(Tokens[at].Word) : "";

    /// <summary>Whether the word at a place is of a class.</summary>
    public bool Is(int at, string @class) =>
        at >= 0 && at < Tokens.Count && Grammar.Lexicon.Value(Tokens[at], Grammar.Lexicon.Class(@class)) is not null;

    private int Keep(Node node, Meaning meaning)
    {
        All.Add(new Found(node, meaning));
        if (meaning.IsAnchor) Last = meaning;
        return node.End;
    }
}
