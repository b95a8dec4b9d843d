using System.Buffers;
using Entente.Model.Text;
using Entente.Text.Treebanks;
using Xunit;

namespace Entente.Text.Tests.Hostile;

/// <summary>What holds for the parse of any text at all.</summary>
internal static class ParseLaws
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\n\r\u00a0\u2028");

    public static void Check(string text, ParsedText parsed)
    {
        Assert.Equal(text, parsed.Text);
        CheckWords(text, parsed);
        CheckSentences(parsed);
        CheckTokens(text, parsed);
        CheckNames(parsed);
    }

    /// <summary>Whatever is parsed can be written and read again.</summary>
    public static void CheckRoundTrip(ParsedText parsed)
    {
        using var writer = new StringWriter();
        Conllu.Write(parsed, writer);
        using var reader = new StringReader(writer.ToString());
        var back = Conllu.Read(reader, "rows");
        Assert.Equal(Rows(parsed), Rows(back));
        Assert.Equal(parsed.Names, back.Names);
        Assert.Equal(parsed.NestedNames, back.NestedNames);
        Assert.Equal(parsed.Sentences.Select(s => (s.First, s.End, s.StartsParagraph)), back.Sentences.Select(s => (s.First, s.End, s.StartsParagraph)));

        static IEnumerable<object> Rows(ParsedText p) => p.Words.Select((w, i) => (object)(p.Form(i).ToString(), w.Upos, w.Xpos, w.Lemma, w.Head, w.Relation, w.Sentence));
    }

    private static void CheckWords(string text, ParsedText parsed)
    {
        var at = 0;
        foreach (var word in parsed.Words)
        {
            Assert.True(word.Span.Start >= at && word.Span.Length > 0 && word.Span.End <= text.Length, $"the word at {word.Span} is out of place");
            Assert.True(text.AsSpan(at..word.Span.Start).IsWhiteSpace(), $"something is left out before {word.Span}");
            Assert.False(text.AsSpan(word.Span.Start, word.Span.Length).ContainsAny(Spaces), $"white space in {word.Span}");
            Assert.False(Splits(text, word.Span.Start) || Splits(text, word.Span.End), $"a surrogate pair is split at {word.Span}");
            Assert.False(string.IsNullOrEmpty(word.Xpos) || string.IsNullOrEmpty(word.Relation) || string.IsNullOrEmpty(word.Lemma), $"something is empty at {word.Span}");
            at = word.Span.End;
        }
        Assert.True(text.AsSpan(at).IsWhiteSpace(), "the end is left out");
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static void CheckSentences(ParsedText parsed)
    {
        var next = 0;
        for (var s = 0; s < parsed.Sentences.Length; s++)
        {
            var sentence = parsed.Sentences[s];
            Assert.Equal(next, sentence.First);
            Assert.InRange(sentence.End - sentence.First, 1, 410);
            Assert.Equal(parsed.SpanOf(sentence.First, sentence.End), sentence.Span);
            next = sentence.End;
            CheckTree(parsed, s);
        }
        Assert.Equal(parsed.Words.Length, next);
    }

    private static void CheckTree(ParsedText parsed, int s)
    {
        var (first, end, _, _) = parsed.Sentences[s];
        var depths = new int[end - first];
        for (var w = first; w < end; w++)
        {
            Assert.Equal(s, parsed.Words[w].Sentence);
            Assert.Equal(parsed.Words[w].Head < 0, parsed.Words[w].Relation == "root");
            if (parsed.Words[w].Head >= 0) Assert.InRange(parsed.Words[w].Head, first, end - 1);
        }
        Assert.Equal(1, parsed.Words[first..end].Count(w => w.Head < 0));
        for (var w = first; w < end; w++) Assert.True(Depth(parsed, w, first, depths) > 0, "the heads run in a circle");
    }

    private static int Depth(ParsedText parsed, int w, int first, int[] depths)
    {
        var (at, steps) = (w, 0);
        while (at >= 0 && depths[at - first] == 0 && steps <= depths.Length) (at, steps) = (parsed.Words[at].Head, steps + 1);
        return depths[w - first] = steps > depths.Length ? 0 : 1;
    }

    private static void CheckTokens(string text, ParsedText parsed)
    {
        foreach (var token in parsed.MultiwordTokens)
        {
            Assert.True(token.End - token.First >= 2);
            Assert.Equal(parsed.SpanOf(token.First, token.End), token.Span);
            Assert.Equal(parsed.Words[token.First].Sentence, parsed.Words[token.End - 1].Sentence);
            Assert.DoesNotContain(token.Span.In(text), char.IsWhiteSpace);
        }
    }

    private static void CheckNames(ParsedText parsed)
    {
        var last = 0;
        foreach (var name in parsed.Names)
        {
            Assert.True(name.First >= last && name.First < name.End && name.End <= parsed.Words.Length, $"the name {name} is out of place");
            Assert.Equal(parsed.Words[name.First].Sentence, parsed.Words[name.End - 1].Sentence);
            last = name.First;
        }
        CheckNested(parsed);
    }

    private static void CheckNested(ParsedText parsed)
    {
        var open = new Stack<Name>();
        var last = default(Name);
        foreach (var name in parsed.NestedNames)
        {
            Assert.True(name.First < name.End && name.End <= parsed.Words.Length, $"the name {name} is out of place");
            Assert.True(name.First > last.First || (name.First == last.First && (last.End == 0 || name.End < last.End)), $"the name {name} is out of order");
            Assert.Equal(parsed.Words[name.First].Sentence, parsed.Words[name.End - 1].Sentence);
            while (open.Count > 0 && open.Peek().End <= name.First) open.Pop();
            Assert.True(open.Count == 0 || name.End <= open.Peek().End, $"the name {name} crosses another");
            open.Push(name);
            last = name;
        }
    }
}
