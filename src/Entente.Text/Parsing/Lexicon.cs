using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Network;

namespace Entente.Text.Parsing;

/// <summary>What the numbers in a document stand for.</summary>
internal sealed record Lexicon(TagSet Tags, string[] Relations, Lemmatizer Lemmatizer);
