using CsCheck;
using Entente.Model.Text;
using Xunit;

namespace Entente.Text.Tests.Parsing;

/// <summary>What holds for any text at all.</summary>
public sealed class ParserPropertyTests
{
    private const string Pieces = "the|of|Tehran's|don't|said|U.S.|$500|-|’s|n't|.|,|\"|(|)|\n|\n\n|\r\n| | |\t|http://a.b/c|87.2%|\ud83d\ude00|\ud83d|\ude00|\0|é|中文|ß|'s's's|aaaa|...|!?";

    private static readonly Gen<string> PieceGen = Gen.Int[0, Pieces.Split('|').Length - 1].Select(i => Pieces.Split('|')[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, PieceGen.Array[0, 60].Select(p => string.Concat(p)),
        PieceGen.Array[0, 60].Select(p => string.Join(' ', p)));

    [Fact]
    public void Every_word_points_into_the_text_and_nothing_but_white_space_is_left_out() => Texts.Sample(text =>
    {
        var parsed = Shared.Parser.Parse(text);
        var at = 0;
        foreach (var word in parsed.Words)
        {
            Assert.True(word.Span.Start >= at && word.Span.Length > 0 && word.Span.End <= text.Length);
            Assert.True(text.AsSpan(at..word.Span.Start).IsWhiteSpace());
            at = word.Span.End;
        }
        Assert.True(text.AsSpan(at).IsWhiteSpace());
        Assert.Same(text, parsed.Text);
    }, iter: 500);

    [Fact]
    public void Sentences_hold_every_word_once_and_are_trees_with_one_root() => Texts.Sample(text =>
    {
        var parsed = Shared.Parser.Parse(text);
        var next = 0;
        for (var s = 0; s < parsed.Sentences.Length; s++)
        {
            Assert.Equal(next, parsed.Sentences[s].First);
            next = parsed.Sentences[s].End;
            AssertTree(parsed, s);
        }
        Assert.Equal(parsed.Words.Length, next);
    }, iter: 500);

    [Fact]
    public void Contractions_lie_within_a_sentence_and_cover_their_words() => Texts.Sample(text =>
    {
        var parsed = Shared.Parser.Parse(text);
        foreach (var token in parsed.MultiwordTokens)
        {
            Assert.True(token.End - token.First >= 2);
            Assert.Equal(parsed.SpanOf(token.First, token.End), token.Span);
            Assert.Equal(parsed.Words[token.First].Sentence, parsed.Words[token.End - 1].Sentence);
            Assert.DoesNotContain(token.Span.In(text), char.IsWhiteSpace);
        }
    }, iter: 500);

    private static void AssertTree(ParsedText parsed, int s)
    {
        var sentence = parsed.Sentences[s];
        var roots = 0;
        for (var w = sentence.First; w < sentence.End; w++)
        {
            Assert.Equal(s, parsed.Words[w].Sentence);
            if (parsed.Words[w].Head < 0) roots++;
            Assert.Equal(parsed.Words[w].Head < 0, parsed.Words[w].Relation == "root");
            var steps = 0;
            for (var h = w; h >= 0; h = parsed.Words[h].Head)
            {
                Assert.InRange(h, sentence.First, sentence.End - 1);
                Assert.True(steps++ <= sentence.End - sentence.First, "the heads run in a circle");
            }
        }
        Assert.Equal(1, roots);
    }
}
