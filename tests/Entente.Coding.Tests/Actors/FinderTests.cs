using CsCheck;
using Entente.Model.Text;
using Xunit;

namespace Entente.Coding.Tests.Actors;

/// <summary>What holds for every text.</summary>
public sealed class FinderTests
{
    private static readonly string[] Parts = ["Iran", "U.S.", "-", "Israeli", "Ali", "Khamenei", "the", "South", "China", "Sea", ".", "'s", "People", "Republic", "of", "Kim", "Jong", "Un", ",", "P5", "+", "1"];

    [Fact]
    public void Matches_are_in_order_inside_and_apart() =>
        Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 30].Sample(parts =>
        {
            var text = PlainText.Parse(string.Join(' ', parts));
            var found = RealData.Actors.Find(text, 0, text.Words.Length);
            var last = 0;
            foreach (var match in found)
            {
                Assert.InRange(match.First, last, match.End - 1);
                Assert.NotEmpty(match.Candidates);
                last = match.End;
            }

            Assert.InRange(last, 0, text.Words.Length);
        });

    [Fact]
    public void Words_outside_the_range_are_not_looked_at()
    {
        var text = PlainText.Parse("Russia met North Korea");
        Assert.Equal((2, 4), RealData.Actors.Find(text, 1, 4) is [var one] ? (one.First, one.End) : default);
        Assert.Empty(RealData.Actors.Find(text, 1, 3));
    }

    [Fact]
    public void No_name_crosses_the_end_of_a_sentence()
    {
        var text = PlainText.Parse("He left China Daily life went on");
        var words = text.Words.Select((w, i) => w with { Sentence = i < 3 ? 0 : 1 }).ToArray();
        var cut = text with { Words = words, Sentences = [new Sentence(0, 3, new TextSpan(0, 13), true), new Sentence(3, 7, new TextSpan(14, 32), false)] };
        var match = Assert.Single(RealData.Actors.Find(cut, 0, 7));
        Assert.Equal("CHN", match.Candidates[0].Actor.Id);
    }

    [Theory]
    [InlineData("Leila Khamenei spoke", 1, 0, "flat")]
    [InlineData("Leila Putin spoke", 1, 0, "flat")]
    [InlineData("Iran Quill spoke", 1, 0, "flat")]
    public void Part_of_a_longer_name_is_not_certain(string sentence, int word, int head, string relation)
    {
        var text = PlainText.Parse(sentence);
        text.Words[word] = text.Words[word] with { Head = head, Relation = relation };
        Assert.All(Assert.Single(RealData.Actors.Find(text, 0, 3)).Candidates, c => Assert.True(c.Ambiguous));
    }

    [Fact]
    public void A_title_leaves_the_surname_certain()
    {
        var text = PlainText.Parse("President Putin spoke");
        text.Words[1] = text.Words[1] with { Head = 0, Relation = "flat" };
        Assert.False(Assert.Single(RealData.Actors.Find(text, 0, 3)).Candidates[0].Ambiguous);
    }

    [Fact]
    public void A_pronoun_in_a_headline_is_no_state()
    {
        var text = PlainText.Parse("THEY TOLD US NOTHING");
        text.Words[2] = text.Words[2] with { Upos = Upos.Pron };
        Assert.Empty(RealData.Actors.Find(text, 0, 4));
    }
}
