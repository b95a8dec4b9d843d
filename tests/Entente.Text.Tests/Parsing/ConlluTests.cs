using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Treebanks;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class ConlluTests
{
    [Theory]
    [InlineData("He can't see the board's plan. It's \"late\".\n\nA new paragraph (short).")]
    [InlineData("One line")]
    [InlineData("Ada Quill of Norhaven can't meet the Red Cross.\n\nLater, Bela Roth did.")]
    [InlineData("The Treaty of Lisbon and the University of Oslo. Iranian F-16s left Heathrow Airport.")]
    public void What_is_written_is_read_back(string text)
    {
        var parsed = Shared.Parser.Parse(text);
        var back = Read(Write(parsed));
        Assert.Equal(parsed.Text, back.Text);
        Assert.Equal(parsed.Words, back.Words);
        Assert.Equal(parsed.Sentences, back.Sentences);
        Assert.Equal(parsed.MultiwordTokens, back.MultiwordTokens);
        Assert.Equal(parsed.Names, back.Names);
        Assert.Equal(parsed.NestedNames, back.NestedNames);
    }

    [Fact]
    public void Rows_are_as_the_format_has_them()
    {
        var lines = Write(Shared.Parser.Parse("They don't.")).Split('\n');
        Assert.Equal("# newpar", lines[0]);
        Assert.Equal("# sent_id = s-1", lines[1]);
        Assert.Equal("# text = They don't.", lines[2]);
        Assert.StartsWith("1\tThey\tthey\tPRON\tPRP\t_\t", lines[3], StringComparison.Ordinal);
        Assert.Equal("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=5:10", lines[4]);
        Assert.Equal("3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_", lines[6]);
    }

    [Theory]
    [InlineData("1\tone\n", "rows.conllu:1")]
    [InlineData("# c\n1\ta\ta\tX\tX\t_\tzero\troot\t_\t_\n\n", "rows.conllu:3")]
    [InlineData("1\t \ta\tX\tX\t_\t0\troot\t_\t_\n\n", "rows.conllu:1")]
    [InlineData("2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n\n", "rows.conllu:2")]
    [InlineData("1\ta\ta\tX\tX\t_\t7\troot\t_\t_\n\n", "rows.conllu:2")]
    [InlineData("1-2147483647\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n\n", "rows.conllu:3")]
    [InlineData("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n\n", "rows.conllu:3")]
    public void A_broken_row_is_refused_with_its_place(string rows, string place) =>
        Assert.Equal(place, Assert.Throws<EntenteException>(() => Read(rows)).Diagnostic.Place);

    [Fact]
    public void Documents_can_be_left_out()
    {
        const string Rows = "# newdoc id = a\n1\tone\tone\tNUM\tCD\t_\t0\troot\t_\t_\n\n# newdoc id = b\n1\ttwo\ttwo\tNUM\tCD\t_\t0\troot\t_\t_\n\n";
        using var reader = new StringReader(Rows);
        Assert.Equal("two", Conllu.Read(reader, "rows.conllu", id => id == "b").Text);
    }

    private static string Write(ParsedText parsed)
    {
        using var writer = new StringWriter();
        Conllu.Write(parsed, writer);
        return writer.ToString();
    }

    private static ParsedText Read(string rows)
    {
        using var reader = new StringReader(rows);
        return Conllu.Read(reader, "rows.conllu");
    }
}
