using Entente.Tests;
using Xunit;

namespace Entente.Text.Tests;

public sealed class ReadmeTests
{
    /// <summary>The sample is built with everything else, so that what it holds compiles.</summary>
    [Fact]
    public void Every_block_of_the_readme_stands_in_the_sample()
    {
        var sample = File.ReadAllText(Checkout.At("samples/parse-text/Program.cs"));
        var blocks = File.ReadAllText(Checkout.At("src/Entente.Text/README.md")).Split("```csharp\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        Assert.True(blocks.Length >= 6, $"{blocks.Length} blocks");
        Assert.All(blocks, b => Assert.Contains(b, sample, StringComparison.Ordinal));
    }
}
