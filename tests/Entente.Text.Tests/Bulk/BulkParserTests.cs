using Entente.Model.Diagnostics;
using Entente.Text.Bulk;
using Entente.Text.Formats;
using Entente.Text.Tests.Parsing;
using Entente.Text.Treebanks;
using Xunit;

namespace Entente.Text.Tests.Bulk;

public sealed class BulkParserTests
{
    private const string Paragraph = "The board can't pay. Two ships left\nthe port on Monday, she said.\n\n";

    [Fact]
    public void A_text_in_parts_is_parsed_like_one_at_once()
    {
        var text = string.Concat(Enumerable.Repeat(Paragraph, 1200));
        using var writer = new StringWriter();
        Conllu.Write(Shared.Parser.Parse(text.AsSpan()), writer, "d1");
        Assert.Equal("# newdoc id = a.txt\n" + writer, Run([Sources.Of("a.txt", text)], 2, out _));
    }

    [Fact]
    public void Threads_leave_the_output_as_it_is()
    {
        TextSource[] sources = [.. Enumerable.Range(0, 12).Select(i => Sources.Of($"{i}.txt", string.Concat(Enumerable.Repeat(Paragraph, i % 6 == 3 ? 1000 : i))))];
        Assert.Equal(Run(sources, 1, out _), Run(sources, 5, out _));
    }

    [Fact]
    public void A_text_that_cannot_be_read_stops_no_other()
    {
        TextSource[] sources =
        [
            Sources.Of("a.txt", "One came."),
            new("gone.txt", () => throw new FileNotFoundException("gone")),
            new("broken.txt", () => new MemoryStream([(byte)'h', (byte)'i', 0xFF])),
            new("breaks.txt", () => new Failing()),
            Sources.Of("b.txt", "Two came."),
        ];
        var lines = Run(sources, 2, out var refused).Split('\n');
        Assert.Equal(["# text = One came.", "# text = hi", "# text = Two came."], lines.Where(l => l.StartsWith("# text", StringComparison.Ordinal)));
        Assert.Equal(["TEXT007 gone.txt", "TEXT006 broken.txt:1", "TEXT007 breaks.txt"], refused.Select(r => $"{r.Code} {r.Place}"));
        Assert.Contains("# sent_id = d5-1", lines);
    }

    private static string Run(TextSource[] sources, int threads, out List<Diagnostic> refused)
    {
        using var writer = new StringWriter();
        List<Diagnostic> told = refused = [];
        new BulkParser(Shared.Parser).Run(sources, new ConlluWriter(writer), told.Add, threads, TestContext.Current.CancellationToken);
        return writer.ToString();
    }

    private sealed class Failing : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("the disk went away");
    }
}
