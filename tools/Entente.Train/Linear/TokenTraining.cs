using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>Trains the tokenizer on the raw text of treebanks.</summary>
internal static class TokenTraining
{
    private const int Rounds = 10;
    private const int Bits = 17;
    private const int Margin = 20;

    // Written without apostrophe, not with its negation is no other word.
    private static readonly string[] Auxiliaries =
        ["are", "could", "did", "do", "does", "had", "has", "have", "is", "might", "must", "need", "should", "was", "were", "would"];

    public static Tokenizer Train(IReadOnlyList<ParsedText> golds, ulong seed)
    {
        var contractions = new Contractions(CountContractions(golds));
        var perceptron = new Perceptron(3, Bits, Margin);
        var blocks = golds.SelectMany(AllBlocks).ToArray();
        var shuffle = new Shuffle(seed);
        for (var round = 0; round < Rounds; round++)
        {
            shuffle.Mix<Block>(blocks);
            foreach (var block in blocks) Learn(perceptron, block);
        }
        return new Tokenizer(perceptron.Finish(), contractions);
    }

    /// <summary>The blocks of a treebank, and those with quotation marks or dashes once more in other kinds of them.</summary>
    private static IEnumerable<Block> AllBlocks(ParsedText gold)
    {
        ParsedText[] others = [Rewriting.Curly(gold), Rewriting.Straight(gold), Rewriting.LongDashes(gold)];
        return Blocks(gold).Concat(others.SelectMany(o => Blocks(o).Where(b => !Span(b.Text, b).SequenceEqual(Span(gold.Text, b)))));

        static ReadOnlySpan<char> Span(string text, Block block) => text.AsSpan(block.Start..block.End);
    }

    private static IEnumerable<Block> Blocks(ParsedText gold)
    {
        var marks = new byte[gold.Text.Length + 1];
        foreach (var piece in GoldPieces.Of(gold)) marks[piece.Start] = (byte)(piece.Clitic ? Boundary.Clitic : Boundary.Token);
        var blocks = new List<(int Start, int End, bool Paragraph)>();
        Paragraphs.Find(gold.Text, blocks);
        return blocks.Select(b => new Block(gold.Text, marks, b.Start, b.End));
    }

    private static void Learn(Perceptron perceptron, Block block)
    {
        Span<uint> buffer = stackalloc uint[BoundaryFeatures.Most];
        for (var at = block.Start; at < block.End;)
        {
            if (Chars.IsSpace(block.Text[at]))
            {
                at++;
                continue;
            }
            var chunk = Chunk.At(block.Text, at, block.End);
            LearnChunk(perceptron, block, chunk, buffer);
            at = chunk.End;
        }
    }

    private static void LearnChunk(Perceptron perceptron, Block block, Chunk chunk, Span<uint> buffer)
    {
        var (wordStart, last) = (chunk.Start, Boundary.Token);
        for (var at = chunk.Start + 1; at < chunk.End; at++)
        {
            var gold = (Boundary)block.Marks[at];
            if (BoundaryRules.Decide(block.Text, chunk, at, wordStart) is null)
            {
                var list = new FeatureList(buffer);
                BoundaryFeatures.Add(ref list, block.Text, chunk, at, wordStart, last);
                perceptron.Learn(list.Values, (int)gold);
            }
            if (gold != Boundary.None) (wordStart, last) = (at, gold);
        }
    }

    /// <summary>Runs of letters that are split between two letters more often than not.</summary>
    private static SortedDictionary<string, int> CountContractions(IReadOnlyList<ParsedText> golds)
    {
        var split = new Dictionary<(string, int), int>();
        var whole = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var gold in golds)
        {
            foreach (var token in gold.MultiwordTokens.Where(t => t.End - t.First == 2))
            {
                var at = gold.Words[token.First].Span.End;
                if (!Chars.IsLetter(gold.Text[at - 1]) || !Chars.IsLetter(gold.Text[at])) continue;
                var key = (Fold(token.Span.In(gold.Text)), at - token.Span.Start);
                split[key] = split.GetValueOrDefault(key) + 1;
            }
            foreach (var word in GoldPieces.Of(gold).Select(p => Fold(gold.Text[p.Start..p.End]))) whole[word] = whole.GetValueOrDefault(word) + 1;
        }
        var result = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var verb in Auxiliaries.Where(a => !whole.ContainsKey(a + "nt"))) result[verb + "nt"] = verb.Length;
        foreach (var ((word, at), count) in split)
        {
            if (count > whole.GetValueOrDefault(word) && word.Length <= Contractions.Longest) result[word] = at;
        }
        return result;
    }

    private static string Fold(string word) => string.Concat(word.Select(Chars.Fold));

    private sealed record Block(string Text, byte[] Marks, int Start, int End);
}
