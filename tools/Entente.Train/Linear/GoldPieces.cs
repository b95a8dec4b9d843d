using Entente.Model.Text;
using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>The words of a treebank as the tokenizer should give them.</summary>
internal static class GoldPieces
{
    public static Piece[] Of(ParsedText gold)
    {
        var clitic = new bool[gold.Words.Length];
        foreach (var token in gold.MultiwordTokens)
        {
            for (var w = token.First + 1; w < token.End; w++) clitic[w] = true;
        }
        return [.. gold.Words.Select((w, i) => new Piece(w.Span.Start, w.Span.End, clitic[i]))];
    }
}
