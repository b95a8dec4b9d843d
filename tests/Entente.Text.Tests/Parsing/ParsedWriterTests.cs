using System.Text.Json;
using Entente.Model.Text;
using Entente.Text.Formats;
using Entente.Text.Treebanks;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class ParsedWriterTests
{
    private const string Text = "Ada Quill can't come.\nShe \ud83d\ude00 stayed.\n\nBela did, too.";

    [Fact]
    public void A_document_and_its_parsed_text_are_written_alike()
    {
        var document = Shared.Parser.Parse(Text.AsSpan());
        using var one = new StringWriter();
        using var other = new StringWriter();
        Conllu.Write(document, one);
        Conllu.Write(document.ToParsedText(), other);
        Assert.Equal(other.ToString(), one.ToString());
    }

    [Fact]
    public void Nested_names_have_nested_brackets_and_are_read_back()
    {
        Name[] names = [new(0, 4, NameType.Organisation), new(0, 1, NameType.Person), new(3, 4, NameType.Place), new(4, 5, NameType.Person)];
        var parsed = Shared.Parser.Parse("Quill Bank of Norhaven Roth") with { Names = names };
        using var writer = new StringWriter();
        Conllu.Write(parsed, writer);
        var misc = writer.ToString().Split('\n').Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t')[9].Split('|')[0]);
        Assert.Equal(["Name=(organisation(person)", "TokenRange=6:10", "TokenRange=11:13", "Name=(place)organisation)", "Name=(person)"], misc);
        using var reader = new StringReader(writer.ToString());
        Assert.Equal(names, Conllu.Read(reader, "rows").Names);
    }

    [Theory]
    [InlineData("Name=person)")]
    [InlineData("Name=((((")]
    [InlineData("Name=)(person(")]
    [InlineData("Name=Yes")]
    [InlineData("Name=")]
    public void Brackets_without_a_partner_are_no_names(string misc)
    {
        using var reader = new StringReader($"1\tone\tone\tNUM\tCD\t_\t0\troot\t_\t{misc}\n\n1\ttwo\ttwo\tNUM\tCD\t_\t0\troot\t_\tName=person)\n\n");
        Assert.Empty(Conllu.Read(reader, "rows").Names);
    }

    [Fact]
    public void Parts_of_a_document_are_numbered_on_and_their_offsets_are_those_of_the_whole()
    {
        using var writer = new StringWriter();
        var rows = new ConlluWriter(writer);
        rows.BeginDocument("first.txt", "d1");
        rows.Write(Shared.Parser.Parse("One ship left. ".AsSpan()));
        rows.Write(Shared.Parser.Parse("Two stayed".AsSpan()), 5_000_000_000, isCut: true);
        rows.BeginDocument("second.txt", "d2");
        rows.Write(Shared.Parser.Parse("None came.".AsSpan()));
        var lines = writer.ToString().Split('\n');
        Assert.Equal(["# newdoc id = first.txt", "# newdoc id = second.txt"], lines.Where(l => l.StartsWith("# newdoc", StringComparison.Ordinal)));
        Assert.Equal(["# sent_id = d1-1", "# sent_id = d1-2", "# sent_id = d2-1"], lines.Where(l => l.StartsWith("# sent_id", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.EndsWith("\tTokenRange=5000000000:5000000003", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith("\tSpaceAfter=No|TokenRange=5000000004:5000000010", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_lines_hold_words_contractions_and_names_with_their_places()
    {
        var lines = Json(Shared.Parser.Parse(Text) with { Names = [new Name(0, 2, NameType.Person)] });
        Assert.Equal(3, lines.Length);
        var first = lines[0].RootElement;
        Assert.Equal("in.txt", first.GetProperty("document").GetString());
        Assert.Equal("d1-1", first.GetProperty("id").GetString());
        Assert.True(first.GetProperty("paragraph").GetBoolean());
        Assert.Equal(["Ada", "Quill", "ca", "n't", "come", "."], first.GetProperty("words").EnumerateArray().Select(w => w.GetProperty("form").GetString()));
        var token = Assert.Single(first.GetProperty("tokens").EnumerateArray());
        Assert.Equal((3, 4, "can't"), (token.GetProperty("first").GetInt32(), token.GetProperty("last").GetInt32(), token.GetProperty("text").GetString()));
        var name = Assert.Single(first.GetProperty("names").EnumerateArray());
        Assert.Equal((1, 2, "person", "Ada Quill"), (name.GetProperty("first").GetInt32(), name.GetProperty("last").GetInt32(), name.GetProperty("type").GetString(), name.GetProperty("text").GetString()));
        foreach (var word in lines.SelectMany(l => l.RootElement.GetProperty("words").EnumerateArray()))
            Assert.Equal(Text[word.GetProperty("start").GetInt32()..word.GetProperty("end").GetInt32()], word.GetProperty("form").GetString());
        Assert.Single(first.GetProperty("words").EnumerateArray(), w => w.GetProperty("head").GetInt32() == 0 && w.GetProperty("relation").GetString() == "root");
    }

    [Fact]
    public void Names_of_all_types_are_written_apart_from_the_flat_ones()
    {
        var parsed = Shared.Parser.Parse("Treaty of Lisbon") with { Names = [new Name(2, 3, NameType.Place)], NestedNames = [new Name(0, 3, NameType.Law), new Name(2, 3, NameType.Place)] };
        using var writer = new StringWriter();
        Conllu.Write(parsed, writer);
        var misc = writer.ToString().Split('\n').Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t')[9].Split("TokenRange=")[0]);
        Assert.Equal(["NestedName=(law|", string.Empty, "Name=(place)|NestedName=(place)law)|"], misc);
        var line = Assert.Single(Json(parsed)).RootElement;
        Assert.Equal(["law", "place"], line.GetProperty("nestedNames").EnumerateArray().Select(n => n.GetProperty("type").GetString()));
        Assert.Single(line.GetProperty("names").EnumerateArray());
    }

    [Fact]
    public void Lone_surrogates_and_nulls_do_not_break_a_json_line()
    {
        var line = Assert.Single(Json(Shared.Parser.Parse("An odd \ud83d thing \0 here"))).RootElement;
        Assert.Equal("An odd \ufffd thing \0 here", line.GetProperty("text").GetString());
    }

    private static JsonDocument[] Json(ParsedText parsed)
    {
        using var writer = new StringWriter();
        var rows = new JsonLinesWriter(writer);
        rows.BeginDocument("in.txt", "d1");
        rows.Write(parsed);
        return [.. writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l))];
    }
}
