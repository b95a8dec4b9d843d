using System.Text.RegularExpressions;
using Entente.Tests;
using Xunit;

namespace Entente.Text.Tests;

public sealed partial class ReadmeTests
{
    /// <summary>The sample is built with everything else, so that what it holds compiles.</summary>
    [Theory]
    [InlineData("src/Entente.Text/README.md", 6)]
    [InlineData("docs/language-use.md", 8)]
    public void Every_block_stands_in_the_sample(string page, int atLeast)
    {
        var sample = File.ReadAllText(Checkout.At("samples/parse-text/Program.cs"));
        var blocks = File.ReadAllText(Checkout.At(page)).Split("```csharp\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        Assert.True(blocks.Length >= atLeast, $"{blocks.Length} blocks");
        Assert.All(blocks, b => Assert.Contains(b, sample, StringComparison.Ordinal));
    }

    [Fact]
    public void The_guide_explains_every_message_of_the_parser()
    {
        var guide = File.ReadAllText(Checkout.At("docs/language-use.md"));
        var codes = Directory.EnumerateFiles(Checkout.At("src/Entente.Text"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => MessageCode().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().ToArray();
        Assert.NotEmpty(codes);
        Assert.All(codes, c => Assert.Contains(c, guide, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"((?:TEXT|NAMES)[0-9]{3})\"")]
    private static partial Regex MessageCode();
}
