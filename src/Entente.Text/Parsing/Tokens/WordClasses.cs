namespace Entente.Text.Parsing.Tokens;

/// <summary>
/// A rough part of speech for common words, by the hash of the folded word: the commonest in treebanks, no matter the context. A slot holds
/// ten bits of the hash, so that one unknown word in a thousand and some passes for a known one.
/// </summary>
/// <param name="slots">A power of two of slots: ten bits of hash over six of class; 0 when empty.</param>
internal sealed class WordClasses(ushort[] slots)
{
    private const int Tries = 4;
    private const int ClassBits = 6;
    private readonly uint _mask = (uint)slots.Length - 1;

    public ushort[] Slots { get; } = slots;

    /// <summary>Penn tags in the order of their classes, from 1 on.</summary>
    public static string[] Tags { get; } =
    [
        "VBD", "VBZ", "VBP", "MD", "VB", "VBG", "VBN", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "IN", "TO", "CC", "RB", "RBR", "RP", "JJ",
        "JJR", "JJS", "CD", "UH", "WP", "WDT", "WRB", "EX", "POS", "PDT", "FW", "ADD", "LS", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "$", "NFP", "HYPH",
    ];

    /// <summary>Whether a class, as <see cref="PieceMarks"/> gives it, is that of a finite verb.</summary>
    public static bool IsFinite(uint wordClass) => wordClass is > 32 and <= 36;

    /// <summary>The class of a word, or 0 when it is not known.</summary>
    public uint Of(uint word)
    {
        var hash = Hash.Mix(word);
        var check = hash >> 22;
        for (var i = 0u; i < Tries; i++)
        {
            var slot = Slots[(hash + i) & _mask];
            if (slot == 0) return 0;
            if (slot >> ClassBits == check) return slot & ((1u << ClassBits) - 1);
        }
        return 0;
    }

    /// <summary>A table of words and their classes, which begin at 1; words that find no slot are left out.</summary>
    public static WordClasses Of(IReadOnlyCollection<(uint Word, int Class)> words)
    {
        var size = 64;
        while (size < 3 * words.Count) size *= 2;
        var slots = new ushort[size];
        foreach (var (word, kind) in words)
        {
            var hash = Hash.Mix(word);
            for (var i = 0u; i < Tries; i++)
            {
                ref var slot = ref slots[(hash + i) & (uint)(size - 1)];
                if (slot != 0) continue;
                slot = (ushort)((hash >> 22 << ClassBits) + (uint)kind);
                break;
            }
        }
        return new WordClasses(slots);
    }
}
