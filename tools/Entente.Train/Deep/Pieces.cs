using System.Text;
using Entente.Model.Text;

namespace Entente.Train.Deep;

/// <summary>Treebank sentences as lists of pieces, and back.</summary>
internal static class Pieces
{
    public static Piece[] Of(ParsedText gold, Sentence sentence) =>
        [.. Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(w => Of(gold, sentence, w))];

    /// <summary>Puts a name in the place of one piece that has no dependents; the head of the name, marked by -1, takes its relation.</summary>
    public static Piece[] Replace(Piece[] sentence, int at, Piece[] name)
    {
        var moved = sentence.Select(p => p with { Head = p.Head > at ? p.Head + name.Length - 1 : p.Head }).ToArray();
        var old = moved[at];
        var put = name.Select((p, i) => (p.Head < 0 ? p with { Head = old.Head, Relation = old.Relation } : p with { Head = p.Head + at })
            with
        { Glued = i == 0 ? old.Glued : p.Glued });
        return [.. moved[..at], .. put, .. moved[(at + 1)..]];
    }

    /// <summary>One text of all sentences, each in a paragraph of its own.</summary>
    public static ParsedText Text(IReadOnlyList<Piece[]> sentences)
    {
        var (text, words, marks) = (new StringBuilder(), new List<Word>(), new List<Sentence>());
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append("\n\n");
            var first = words.Count;
            foreach (var piece in sentence)
            {
                if (words.Count > first && !piece.Glued) text.Append(' ');
                var span = new TextSpan(text.Length, text.Length + piece.Form.Length);
                text.Append(piece.Form);
                var head = piece.Head < 0 ? -1 : piece.Head + first;
                words.Add(new Word(span, piece.Upos, piece.Xpos, piece.Form, head, piece.Relation, marks.Count));
            }
            marks.Add(new Sentence(first, words.Count, new TextSpan(words[first].Span.Start, words[^1].Span.End), StartsParagraph: true));
        }
        return new ParsedText(text.ToString(), [.. words], [.. marks], [], []);
    }

    private static Piece Of(ParsedText gold, Sentence sentence, int w)
    {
        var word = gold.Words[w];
        var glued = w > sentence.First && gold.Words[w - 1].Span.End == word.Span.Start;
        return new Piece(word.Span.In(gold.Text), word.Upos, word.Xpos, word.Head < 0 ? -1 : word.Head - sentence.First, word.Relation, glued);
    }
}
