using System.Runtime.CompilerServices;
using Entente.Text.Bulk;
using Entente.Text.Formats;
using Entente.Text.Parsing;
using Xunit;

namespace Entente.Text.Tests.Bulk;

/// <summary>Run alone, since they look at the memory of the whole process.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_the_text()
    {
        // Long words, so that much text takes little time.
        var piece = string.Concat(Enumerable.Range(0, 40).Select(i => new string((char)('a' + (i % 26)), 499) + (i % 10 == 9 ? "\n\n" : " ")));
        var few = Peak(Sources.Large("small.txt", piece, 50), 2_000);
        var many = Peak(Sources.Large("large.txt", piece, 1000), 40_000);
        Assert.True(many < few + 10_000_000, $"{few:N0} bytes for 1 MB of text, {many:N0} for 20 MB");
    }

    // A method of its own, so that nothing on the stack holds on to the texts.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ParseLong(EnglishParser parser)
    {
        parser.Parse(string.Concat(Enumerable.Repeat("x\n\n", 10_000)));
        parser.Parse(string.Concat(Enumerable.Repeat("\ud83d\n\n", 300_000)));
        parser.Parse(new string('x', 20_000_000));
    }

    private static long Peak(TextSource source, long words)
    {
        var output = new Measuring();
        var outcome = new BulkParser(Parsing.Shared.Parser).Run([source], new ConlluWriter(output), _ => { }, 2, TestContext.Current.CancellationToken);
        Assert.Equal(words, outcome.Words);
        return output.Most;
    }

    [Fact]
    public void A_long_text_leaves_no_memory_behind()
    {
        var parser = EnglishParser.Load();
        parser.Parse("One ship left.");
        var before = GC.GetTotalMemory(true);
        ParseLong(parser);
        Assert.InRange(GC.GetTotalMemory(true) - before, long.MinValue, 30_000_000);
        GC.KeepAlive(parser);
    }

    /// <summary>Looks now and then, while lines come, at the memory in use.</summary>
    private sealed class Measuring : StringWriter
    {
        private int _lines;

        public long Most { get; private set; }

        public override void Write(char value)
        {
            if (value == '\n' && _lines++ % 500 == 250) Most = Math.Max(Most, GC.GetTotalMemory(true));
        }

        public override void Write(ReadOnlySpan<char> buffer)
        {
        }

        public override void Write(string? value)
        {
        }
    }
}
