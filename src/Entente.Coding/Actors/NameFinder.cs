using Entente.Model.Text;

namespace Entente.Coding.Actors;

/// <summary>Finds the longest names in a text, left to right, one walk down the tree from each word.</summary>
internal sealed class NameFinder(NameTrie names, Func<NameTrie> inCapitals)
{
    private readonly Lazy<NameTrie> _capitals = new(inCapitals);

    public IReadOnlyList<NameMatch> Find(ParsedText text, int first, int end)
    {
        List<NameMatch>? found = null;
        for (var word = first; word < end;)
        {
            var sentence = text.Sentences[text.Words[word].Sentence];
            var stop = Math.Min(end, sentence.End);
            var loud = Headline.IsInCapitals(text, sentence);
            for (var trie = loud ? _capitals.Value : names; word < stop;)
                word = FindAt(text, trie, word, stop, loud, ref found);
        }

        return found ?? (IReadOnlyList<NameMatch>)[];
    }

    private static int FindAt(ParsedText text, NameTrie trie, int word, int stop, bool loud, ref List<NameMatch>? found)
    {
        var end = Longest(text, trie, word, stop, out var candidates);
        if (end == word || (end == word + 1 && Headline.IsFunctionWord(text, word, loud))) return word + 1;
        if (candidates.Length > 0) (found ??= []).Add(Context.Weigh(text, new NameMatch(word, end, candidates), stop));
        return end;
    }

    private static int Longest(ParsedText text, NameTrie trie, int word, int stop, out Candidate[] candidates)
    {
        var (node, best) = (NameTrie.Root, word);
        candidates = [];
        for (var next = word; next < stop && Walk(text.Form(next), trie, ref node); next++)
        {
            if (node == NameTrie.Root) break;
            if (trie.EndsAt(node) is not { } end || (next > word && IsBlank(text.Form(next)))) continue;
            (best, candidates) = (next + 1, end);
        }

        return best;
    }

    /// <summary>Goes down by the pieces of one word; false when no name goes on like this.</summary>
    private static bool Walk(ReadOnlySpan<char> form, NameTrie trie, ref int node)
    {
        Span<char> buffer = stackalloc char[NamePieces.Longest];
        var position = 0;
        while (NamePieces.Next(form, ref position, buffer) is var length && length > 0)
        {
            node = trie.Step(node, buffer[..length]);
            if (node == NameTrie.Nowhere) return false;
        }

        return true;
    }

    /// <summary>Whether a word has no piece: a name may run across it, but never ends with it.</summary>
    private static bool IsBlank(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[NamePieces.Longest];
        var position = 0;
        return NamePieces.Next(form, ref position, buffer) == 0;
    }
}
