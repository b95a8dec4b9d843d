namespace Entente.Model.Text;

/// <summary>
/// One syntactic word of a parsed text, as Universal Dependencies has it. Offsets are UTF-16 units of <see cref="ParsedText.Text"/>;
/// the two words of a contraction ("don't") have a span each, one after the other.
/// </summary>
/// <param name="Span">Where the word stands.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag, such as <c>VBD</c>.</param>
/// <param name="Lemma">Dictionary form; lower case except for proper nouns.</param>
/// <param name="Head">Index of the governing word in <see cref="ParsedText.Words"/>, or -1 for the root of its sentence.</param>
/// <param name="Relation">Dependency relation with its subtype, such as <c>nsubj:pass</c>.</param>
/// <param name="Sentence">Index of its sentence in <see cref="ParsedText.Sentences"/>.</param>
public readonly record struct Word(
    TextSpan Span, Upos Upos, string Xpos, string Lemma, int Head, string Relation, int Sentence);
