namespace Entente.Text.Parsing;

/// <summary>Which of the networks that come with the library tags and parses. Words, sentences, lemmas and names are the same with all.</summary>
public enum ParserModel
{
    /// <summary>The most accurate one.</summary>
    Default,
    /// <summary>A smaller one for much text: nearly twice as fast, with one to two more of a hundred words attached wrongly.</summary>
    Fast,
}
