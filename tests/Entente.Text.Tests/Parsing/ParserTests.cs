using System.Diagnostics;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Models;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class ParserTests
{
    private const string Sample =
        "The minister said on Tuesday that his country would send two ships. Nobody had asked for them, and they weren't needed.\n\n"
        + "Critics called the offer late. Grain prices were raised by the board, which met twice in May.";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void A_text_without_words_has_no_sentences(string text)
    {
        var parsed = Shared.Parser.Parse(text);
        Assert.Empty(parsed.Words);
        Assert.Empty(parsed.Sentences);
    }

    [Fact]
    public void A_plain_sentence_is_analysed_as_the_treebanks_do()
    {
        var words = Shared.Parser.Parse("The old ships were sold by the harbour board.").Words;
        Assert.Equal(["the", "old", "ship", "be", "sell", "by", "the", "harbour", "board", "."], words.Select(w => w.Lemma));
        Assert.Equal(["DT", "JJ", "NNS", "VBD", "VBN", "IN", "DT", "NN", "NN", "."], words.Select(w => w.Xpos));
        Assert.Equal(
            ["det", "amod", "nsubj:pass", "aux:pass", "root", "case", "det", "compound", "obl:agent", "punct"], words.Select(w => w.Relation));
        Assert.Equal([2, 2, 4, 4, -1, 8, 8, 8, 4, 4], words.Select(w => w.Head));
        Assert.Equal(Upos.Aux, words[3].Upos);
    }

    [Fact]
    public void A_sentence_is_analysed_the_same_alone_and_in_company()
    {
        var whole = Shared.Parser.Parse(Sample);
        foreach (var sentence in whole.Sentences)
        {
            var alone = Shared.Parser.Parse(sentence.Span.In(Sample));
            var expected = whole.Words[sentence.First..sentence.End]
                .Select(w => (w.Xpos, w.Lemma, w.Relation, Head: w.Head < 0 ? -1 : w.Head - sentence.First));
            Assert.Equal(expected, alone.Words.Select(w => (w.Xpos, w.Lemma, w.Relation, w.Head)));
        }
    }

    [Fact]
    public void Threads_that_share_a_parser_get_the_same_result()
    {
        var expected = Shared.Parser.Parse(Sample);
        var results = new ParsedText[16];
        Parallel.For(0, results.Length, i => results[i] = Shared.Parser.Parse(i % 2 == 0 ? Sample : Sample + "\n\nAnother one."));
        for (var i = 0; i < results.Length; i += 2) Assert.Equal(expected.Words, results[i].Words);
    }

    [Fact]
    public void Only_the_first_sentence_of_a_paragraph_starts_it() =>
        Assert.Equal([true, false, true, false], Shared.Parser.Parse(Sample).Sentences.Select(s => s.StartsParagraph));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_mean_the_same(string lineEnd)
    {
        const string Text = "A short head\nThe first line of a longer paragraph goes on and on\nto the second line, then it ends.\n\nDone.";
        var expected = Shared.Parser.Parse(Text);
        var parsed = Shared.Parser.Parse(Text.Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal(Sentences(expected), Sentences(parsed));
        Assert.Equal([true, false, true], parsed.Sentences.Select(s => s.StartsParagraph));

        static IEnumerable<string> Sentences(ParsedText p) => p.Sentences.Select(s => Shared.SentenceText(p, s));
    }

    [Fact]
    public void A_sentence_without_end_is_cut()
    {
        var parsed = Shared.Parser.Parse(string.Join(" and ", Enumerable.Repeat("grain", 1000)));
        Assert.Equal(1999, parsed.Words.Length);
        Assert.All(parsed.Sentences, s => Assert.InRange(s.End - s.First, 1, 400));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("'s")]
    [InlineData("a'")]
    [InlineData(".")]
    [InlineData("(")]
    [InlineData("a\n")]
    public void Hostile_text_takes_time_in_proportion(string piece)
    {
        var clock = Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        Assert.NotEmpty(Shared.Parser.Parse(text).Words);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused_by_name()
    {
        var error = Assert.Throws<EntenteException>(() => EnglishParser.Load(new Nonsense()));
        Assert.Equal("TEXT001", error.Diagnostic.Code);
        Assert.Equal("models/en-tokens.bin", error.Diagnostic.Place);
    }

    [Fact]
    public void Models_of_different_trainings_are_refused() =>
        Assert.Equal("TEXT004", Assert.Throws<EntenteException>(() => EnglishParser.Load(new OtherLemmas())).Diagnostic.Code);

    private sealed class OtherLemmas : IDataFiles
    {
        private readonly EmbeddedModels _models = new();

        public IReadOnlyList<string> List(string folder) => _models.List(folder);

        public ReadOnlyMemory<byte> Read(string path)
        {
            if (path != LemmaModelFile.Path) return _models.Read(path);
            using var stream = new MemoryStream();
            LemmaModelFile.Write(stream, new Lemmatizer("N", [LemmaScript.Same], [], [], WordSet.Of([])));
            return stream.ToArray();
        }
    }

    private sealed class Nonsense : IDataFiles
    {
        public IReadOnlyList<string> List(string folder) => [];

        public ReadOnlyMemory<byte> Read(string path) => new byte[] { 1, 2, 3 };
    }
}
