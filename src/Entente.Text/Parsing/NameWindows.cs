using System.Runtime.InteropServices;
using Entente.Model.Text;
using Entente.Text.Names;

namespace Entente.Text.Parsing;

/// <summary>
/// Finds the names of a document. Where the same word stands elsewhere helps to tell a name, so that a text is looked at as a whole; only one
/// as long as a book is cut into windows, since each word of a window takes memory.
/// </summary>
internal readonly ref struct NameWindows(NameTagger tagger, ParseScratch scratch, ParsedDocument document)
{
    private const int MostWords = 1 << 15;

    public void Find()
    {
        for (var (s, end) = (0, 0); s < document.Sentences.Length; s = end)
        {
            end = s + 1;
            while (end < document.Sentences.Length && document.Sentences[end].End - document.Sentences[s].First <= MostWords) end++;
            Find(s, end);
        }
    }

    /// <summary>The tagger counts words from the window's first.</summary>
    private void Find(int from, int to)
    {
        var (first, found, inner) = (document.Sentences[from].First, document.NameList.Count, document.NestedList.Count);
        var words = document.CopyShapes(first, scratch.Words(document.Sentences[to - 1].End - first));
        var sentences = scratch.Window(to - from);
        document.Sentences[from..to].CopyTo(sentences);
        foreach (ref var s in sentences) s = s with { First = s.First - first, End = s.End - first };
        tagger.Find(document.Text.Span, words, sentences, document.NameList, document.NestedList);
        Move(CollectionsMarshal.AsSpan(document.NameList)[found..], first);
        Move(CollectionsMarshal.AsSpan(document.NestedList)[inner..], first);
    }

    private static void Move(Span<Name> names, int by)
    {
        foreach (ref var n in names) n = n with { First = n.First + by, End = n.End + by };
    }
}
