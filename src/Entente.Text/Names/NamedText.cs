using Entente.Model.Text;

namespace Entente.Text.Names;

/// <summary>A text whose names are known: from an annotated file, to train on or to measure against.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Its words, in text order.</param>
/// <param name="Sentences">Its sentences, in text order.</param>
/// <param name="Names">Its names, in text order, not overlapping.</param>
public sealed record NamedText(string Text, Word[] Words, Sentence[] Sentences, Name[] Names);
