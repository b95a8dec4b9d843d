using System.Diagnostics;
using Entente.Text.Parsing;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class ParsedDocumentTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const string Text =
        "The harbour board can't pay, said Ada Quill of Norhaven on Monday. Its two ships were sold.\n\nNobody had asked for them; the mayor of Norhaven wept.";

    [Fact]
    public void It_holds_what_the_parsed_text_holds()
    {
        var expected = Shared.Parser.Parse(Text);
        var document = Shared.Parser.Parse(Text.AsSpan());
        Assert.Equal(expected.Words, Enumerable.Range(0, document.Count).Select(w => document[w]));
        var text = document.ToParsedText();
        Assert.Equal((expected.Text, expected.Words.Length), (text.Text, text.Words.Length));
        Assert.Equal(expected.Words, text.Words);
        Assert.Equal(expected.Sentences, text.Sentences);
        Assert.Equal(expected.MultiwordTokens, text.MultiwordTokens);
        Assert.NotEmpty(expected.Names);
        Assert.Equal(expected.Names, text.Names);
    }

    [Fact]
    public void Its_columns_are_those_of_its_words()
    {
        var document = Shared.Parser.Parse(Text.AsSpan());
        for (var w = 0; w < document.Count; w++)
        {
            var word = document[w];
            Assert.Equal((word.Span.Start, word.Span.End, word.Head), (document.Starts[w], document.Ends[w], document.Heads[w]));
            Assert.Equal((word.Upos, word.Xpos, word.Relation, word.Lemma), (document.Upos(w), document.Xpos(w), document.Relation(w), document.Lemma(w)));
            Assert.Equal(word.Span.In(Text), document.Form(w).ToString());
            Assert.Equal(word.Sentence, document.SentenceOf(w));
        }
    }

    [Fact]
    public void A_document_that_is_filled_again_forgets_the_last_text()
    {
        var document = Shared.Parser.Parse(Text.AsSpan());
        Shared.Parser.Parse("Two ships left.", document);
        Assert.Equal(["Two", "ships", "left", "."], Enumerable.Range(0, document.Count).Select(w => document.Form(w).ToString()));
        Assert.Equal((1, 0, 0), (document.Sentences.Length, document.Names.Length, document.MultiwordTokens.Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.SentenceOf(4));
        Assert.ThrowsAny<Exception>(() => document.Lemma(4));
    }

    [Fact]
    public void A_document_without_a_text_is_empty()
    {
        var document = new ParsedDocument();
        Assert.Equal((0, 0, 0), (document.Count, document.Text.Length, document.Sentences.Length));
        Assert.Empty(document.ToParsedText().Words);
    }

    [Fact]
    public void Parsing_allocates_nothing_once_it_is_warm()
    {
        var document = new ParsedDocument();
        var text = string.Join("\n\n", Enumerable.Repeat(Text, 20));
        var least = long.MaxValue;
        // Code that the runtime has not yet optimised boxes things, and tests beside this one may borrow the parser's memory: some rounds need new.
        for (var clock = Stopwatch.StartNew(); least >= document.Count && clock.Elapsed < Patience;)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Shared.Parser.Parse(text, document);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.True(least < document.Count, $"{least} bytes for {document.Count} words");
    }
}
