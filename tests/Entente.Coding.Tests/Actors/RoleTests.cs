using Xunit;

namespace Entente.Coding.Tests.Actors;

/// <summary>Role nouns in a text.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("the Iranian foreign minister", 3, "foreign minister", "GOV", false)]
    [InlineData("Russian Foreign Ministry spokeswoman", 3, "foreign ministry spokeswoman", "GOV", false)]
    [InlineData("two foreign ministers", 2, "foreign minister", "GOV", true)]
    [InlineData("many diplomats", 1, "diplomat", "GOV", true)]
    [InlineData("Chinese authorities", 1, "authority", "GOV", true)]
    [InlineData("U.S. intelligence agencies", 2, "intelligence agency", "SPY", true)]
    [InlineData("the Commander-in-Chief", 5, "commander-in-chief", "MIL", false)]
    [InlineData("its warplanes", 1, "warplane", "MIL", true)]
    [InlineData("a fellow", 1, "fellow", "EDU", false)]
    public void The_longest_role_ends_at_the_word(string sentence, int last, string noun, string sector, bool plural)
    {
        var match = RealData.Actors.RoleEndingAt(PlainText.Parse(sentence), last, 0);
        Assert.Equal((noun, sector, plural), (match?.Role.Noun, match?.Role.Sector, match?.Plural));
    }

    [Theory]
    [InlineData("the treaty", 1)]
    [InlineData("minister of", 1)]
    public void Other_words_are_no_role(string sentence, int last) =>
        Assert.Null(RealData.Actors.RoleEndingAt(PlainText.Parse(sentence), last, 0));

    [Fact]
    public void A_role_does_not_reach_back_before_its_bound()
    {
        var match = RealData.Actors.RoleEndingAt(PlainText.Parse("the foreign minister"), 2, 2);
        Assert.Equal("minister", match?.Role.Noun);
    }
}
