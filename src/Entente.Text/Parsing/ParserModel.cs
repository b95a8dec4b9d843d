namespace Entente.Text.Parsing;

/// <summary>Which of the networks that come with the library tags and parses. Words, sentences, lemmas and names are the same with all.</summary>
public enum ParserModel
{
    /// <summary>The most accurate one.</summary>
    Default,
    /// <summary>A smaller one for much text: two to three times as fast, with about two more of a hundred words attached wrongly.</summary>
    Fast,
}
