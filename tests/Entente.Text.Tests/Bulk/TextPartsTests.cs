using System.Text;
using CsCheck;
using Entente.Model.Diagnostics;
using Entente.Text.Bulk;
using Xunit;

namespace Entente.Text.Tests.Bulk;

public sealed class TextPartsTests
{
    private static readonly string[] Kinds =
    [
        "word ", "\n", "\n\n", "\r\n\r\n", "\r", " \t\n \n", new string('x', 70_000), string.Concat(Enumerable.Repeat("\ud83d\ude00", 40_000)),
        string.Concat(Enumerable.Repeat("one two ", 20_000)), string.Concat(Enumerable.Repeat("a line\n", 30_000)), "é中", "\u2028",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Kinds.Length - 1].Select(i => Kinds[i]);

    [Fact]
    public void Together_the_parts_are_the_text() => Gen.Select(Pieces.Array[0, 12], Gen.Int[1, 100_000]).Sample((pieces, most) =>
    {
        var text = string.Concat(pieces);
        var parts = Sources.Parts(Encoding.UTF8.GetBytes(text), most);
        Assert.Equal(text, string.Concat(parts.Select(p => p.Text)));
        for (var (i, at) = (0, 0L); i < parts.Count; at += parts[i++].Text.Length)
        {
            Assert.Equal(at, parts[i].Offset);
            Assert.InRange(parts[i].Text.Length, 1, 400_000);
            Assert.False(char.IsHighSurrogate(parts[i].Text[^1]));
            var glued = i + 1 < parts.Count && !char.IsWhiteSpace(parts[i].Text[^1]) && !char.IsWhiteSpace(parts[i + 1].Text[0]);
            Assert.Equal(glued, parts[i].IsCut);
        }
    }, iter: 100);

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r")]
    [InlineData("\n \t \n")]
    public void A_part_ends_with_a_paragraph_where_there_is_one(string between)
    {
        var paragraph = string.Concat(Enumerable.Repeat("The ships left the port.\nNobody saw them. ", 300));
        var parts = Sources.Parts(Encoding.UTF8.GetBytes(string.Join(between, Enumerable.Repeat(paragraph, 40))));
        Assert.True(parts.Count > 3);
        Assert.All(parts.SkipLast(1), p => Assert.EndsWith(paragraph + between, p.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("line of words\n", '\n')]
    [InlineData("words without any line end ", ' ')]
    public void Without_paragraphs_it_ends_with_a_line_or_a_word(string piece, char end)
    {
        var parts = Sources.Parts(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))));
        Assert.InRange(parts.Count, 3, 5);
        Assert.All(parts.SkipLast(1), p => Assert.Equal(end, p.Text[^1]));
    }

    [Fact]
    public void Byte_order_marks_say_how_to_read()
    {
        const string Text = "Zwölf Schiffe, \ud83d\ude00.";
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal([new TextPart(Text, 0, false)], Sources.Parts([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], 3));
    }

    [Fact]
    public void Nothing_has_no_parts() => Assert.Empty(Sources.Parts([]));

    [Theory]
    [InlineData(10, 1)]
    [InlineData(300_000, 3001)]
    public void Where_the_encoding_breaks_is_said_after_all_before_it(int before, int line)
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', before).Select((b, i) => i % 100 == 99 ? (byte)'\n' : b), 0xE9, (byte)'b'];
        using var stream = new MemoryStream(bytes);
        var seen = 0;
        var error = Assert.Throws<EntenteException>(() =>
        {
            foreach (var part in TextParts.Read(stream, "in.txt")) seen += part.Text.Length;
        });
        Assert.Equal(before, seen);
        Assert.Equal(("TEXT006", $"in.txt:{line}"), (error.Diagnostic.Code, error.Diagnostic.Place));
        Assert.Contains($"Byte {before} (0xE9)", error.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xC3 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)'b' })]
    public void Half_a_character_at_the_end_is_broken(byte[] bytes) =>
        Assert.Equal("TEXT006", Assert.Throws<EntenteException>(() => Sources.Parts(bytes)).Diagnostic.Code);

    [Theory]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', (byte)'1' })]
    [InlineData(new byte[] { 1, 2, 0, 0, 5, (byte)'a' })]
    public void What_is_no_text_is_refused(byte[] bytes) =>
        Assert.Equal("TEXT005", Assert.Throws<EntenteException>(() => Sources.Parts(bytes)).Diagnostic.Code);
}
