using System.Diagnostics;
using System.Globalization;
using System.Text;
using Entente.Model.Diagnostics;
using Entente.Text.Bulk;
using Entente.Text.Tests.Parsing;
using Entente.Text.Treebanks;
using Xunit;

namespace Entente.Text.Tests.Hostile;

/// <summary>
/// Makes texts of the hostile ones and looks whether all laws hold. A run of the tests tries a few hundred;
/// <c>ENTENTE_FUZZ_SECONDS=600 ENTENTE_FUZZ_SEED=7</c> tries for ten minutes, others with each seed.
/// </summary>
public sealed class FuzzTests
{
    private const int Tries = 200;
    private static readonly string[] Seeds = [.. HostileCases.Names.Select(n => HostileCases.Read(n, most: 30))];

    [Fact]
    public void Texts_made_of_hostile_ones() => Try(1, text =>
    {
        var parsed = Shared.Parser.Parse(text);
        ParseLaws.Check(text, parsed);
        ParseLaws.CheckRoundTrip(parsed);
    });

    [Fact]
    public void Broken_conllu_is_refused_and_never_worse() => Try(2, text =>
    {
        using var rows = new StringWriter();
        Conllu.Write(Shared.Parser.Parse(text.Length > 60 ? text[..60] : text), rows);
        var broken = new Mutator(text.Length, [rows.ToString(), "1\t2-3\t_\n\n", "-", "\t", "Name=(place)", "# newdoc id = x\n"]).Next(rows.ToString());
        try
        {
            using var reader = new StringReader(broken);
            var read = Conllu.Read(reader, "rows");
            Assert.All(read.Words, w => Assert.True(w.Span.Start <= w.Span.End && w.Span.End <= read.Text.Length && w.Head < read.Words.Length));
        }
        catch (EntenteException e)
        {
            Assert.Equal("TEXT003", e.Diagnostic.Code);
        }
    });

    [Fact]
    public void Any_bytes_are_cut_into_parts_or_refused() => Try(3, text =>
    {
        var bytes = text.Length % 2 == 0 ? Encoding.Unicode.GetBytes("\ufeff" + text) : Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0 && text.Length % 5 == 0) bytes[text.Length * 7 % bytes.Length] ^= 0x80;
        try
        {
            using var stream = new MemoryStream(bytes);
            Assert.All(TextParts.Read(stream, "in.txt"), p => Assert.NotEmpty(p.Text));
        }
        catch (EntenteException e)
        {
            Assert.True(e.Diagnostic.Code is "TEXT005" or "TEXT006", e.Diagnostic.ToString());
        }
    });

    private static void Try(int kind, Action<string> check)
    {
        var seconds = Number("ENTENTE_FUZZ_SECONDS", 0);
        var mutator = new Mutator(Number("ENTENTE_FUZZ_SEED", 0) * 10 + kind, Seeds);
        var clock = Stopwatch.StartNew();
        for (var i = 0; seconds > 0 ? clock.Elapsed.TotalSeconds < seconds : i < Tries; i++)
        {
            var text = mutator.Next(Seeds[i % Seeds.Length]);
            try
            {
                check(text);
            }
            catch (Exception e)
            {
                Assert.Fail($"{e.Message}\nThe text is kept as {HostileCases.Keep(text)}.");
            }
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
