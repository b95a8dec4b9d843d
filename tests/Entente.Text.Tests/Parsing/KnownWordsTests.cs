using CsCheck;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Network;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class KnownWordsTests
{
    private const string Text = "Norway sent shells. Norway sent more shells to its neighbour, and the neighbour sent them on.";

    [Fact]
    public void A_known_word_brings_the_very_gates_that_would_be_computed() => Gen.Float[-40, 40].Array[32].Sample(gates =>
    {
        KnownWord.Round(gates);
        var word = new KnownWord("sent", 0);
        word.Fill(gates.AsSpan(0, 16), gates.AsSpan(16));
        float[] forward = new float[16], backward = new float[16];
        word.CopyTo(0, forward);
        word.CopyTo(1, backward);
        Assert.Equal(gates, forward.Concat(backward).ToArray());
    });

    [Fact]
    public void A_parser_that_has_seen_a_text_parses_it_as_one_that_has_not()
    {
        var fresh = EnglishParser.Load();
        var first = fresh.Parse(Text);
        fresh.Parse("Shells, shells and more shells: its neighbour, Norway, sent them on.");
        Assert.Equal(first.Words, fresh.Parse(Text).Words);
        Assert.Equal(first.Words, Shared.Parser.Parse(Text).Words);
    }

    [Fact]
    public void Words_are_kept_by_their_form_and_what_they_are_glued_to()
    {
        var known = new KnownWords();
        var word = known.Claim("ally", 2)!;
        word.Fill(new float[16], new float[16]);
        known.Keep(word);
        Assert.Same(word, known.Find("ally", 2));
        Assert.Null(known.Find("ally", 0));
        Assert.Null(known.Find("Ally", 2));
    }

    [Fact]
    public void There_is_room_for_a_limited_number_of_words()
    {
        var known = new KnownWords();
        var kept = 0;
        for (var i = 0; i < 100_000; i++)
        {
            if (known.Claim($"w{i}", 0) is not { } word) continue;
            word.Fill(new float[16], new float[16]);
            known.Keep(word);
            kept++;
        }
        Assert.InRange(kept, 4_000, 8_192);
    }
}
