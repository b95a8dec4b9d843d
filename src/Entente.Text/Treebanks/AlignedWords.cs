using Entente.Model.Text;

namespace Entente.Text.Treebanks;

/// <summary>The words of a text by the characters that they cover, counted without white space.</summary>
internal sealed class AlignedWords
{
    private readonly Dictionary<(int, int, int, int), int> _index = [];

    public AlignedWords(ParsedText parsed)
    {
        var offsets = Offsets(parsed.Text);
        Keys = new (int, int, int, int)[parsed.Words.Length];
        for (var w = 0; w < Keys.Length; w++) Keys[w] = (offsets[parsed.Words[w].Span.Start], offsets[parsed.Words[w].Span.End], 0, 1);
        foreach (var token in parsed.MultiwordTokens)
        {
            for (var w = token.First; w < token.End; w++)
                Keys[w] = (offsets[token.Span.Start], offsets[token.Span.End], w - token.First, token.End - token.First);
        }
        for (var w = 0; w < Keys.Length; w++) _index[Keys[w]] = w;
        Sentences = [.. parsed.Sentences.Select(s => (offsets[s.Span.Start], offsets[s.Span.End]))];
    }

    /// <summary>For each word: start, end, place in its contraction, words of the contraction.</summary>
    public (int, int, int, int)[] Keys { get; }

    public HashSet<(int Start, int End)> Sentences { get; }

    public int? Find((int, int, int, int) key) => _index.TryGetValue(key, out var w) ? w : null;

    private static int[] Offsets(string text)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++) offsets[i + 1] = offsets[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        return offsets;
    }
}
