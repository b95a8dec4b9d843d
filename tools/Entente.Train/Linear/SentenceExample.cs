using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>A paragraph for the sentence splitter to learn from.</summary>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Pieces">Its words.</param>
/// <param name="Ends">For each word, whether a sentence ends behind it.</param>
internal sealed record SentenceExample(string Text, Piece[] Pieces, bool[] Ends);
