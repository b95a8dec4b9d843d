using Entente.Coding.Syntax;

namespace Entente.Coding.Codebook;

/// <summary>Finds the operator that a word is or belongs to.</summary>
internal static class OperatorIndex
{
    /// <summary>
    /// The operator at a word; null when it is none. In "stopped short of offering" the complement hangs on "short", which belongs to the
    /// operator above it.
    /// </summary>
    public static Operator? OperatorAt(this CodebookData book, Tree tree, int word)
    {
        if (book.Operators.Find(tree, word).Select(o => o.Value).FirstOrDefault() is { } own) return own;
        var head = tree.Words[word].Head;
        if (head < 0 || !(tree.Is(word, "xcomp") || tree.Is(word, "advmod") || tree.Is(word, "compound"))) return null;
        return book.Operators.Find(tree, head).Where(o => o.Pattern.Companions.Contains(tree.Lower(word))).Select(o => o.Value).FirstOrDefault();
    }
}
