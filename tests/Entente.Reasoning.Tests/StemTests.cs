using Entente.Reasoning.Words;
using Xunit;

namespace Entente.Reasoning.Tests;

/// <summary>Forms of a word fall together, and every word comes to an end.</summary>
public sealed class StemTests
{
    [Theory]
    [InlineData("cut", "cut")]
    [InlineData("sent", "send")]
    [InlineData("deliveries", "deliver")]
    public void A_word_is_cut_down_once(string word, string stem) => Assert.Equal(stem, Stem.Of(word));
}
