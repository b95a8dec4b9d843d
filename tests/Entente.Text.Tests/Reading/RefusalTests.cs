using System.Text;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>Every message of the readers, provoked.</summary>
public sealed class RefusalTests
{
    private static readonly ReportReader Reader = new(maxBytes: 2000);

    [Theory]
    [InlineData("READ001", "a.txt", "")]
    [InlineData("READ001", "a.txt", " \r\n\t ")]
    [InlineData("READ002", "a.txt", "%PDF-1.7 and more")]
    [InlineData("READ002", "a.html", "\0\u0001\u0002\u0003\u0004\0\u0001\u0002")]
    [InlineData("READ004", "a.txt", "Skip to content\n\nSubscribe now\n\nAll rights reserved")]
    [InlineData("READ004", "a.html", "<html><body><nav>Home</nav><script>run()</script></body></html>")]
    [InlineData("READ005", "a.docx", "Some text in a file of another kind.")]
    [InlineData("READ006", "a.json", "{\"text\": ")]
    [InlineData("READ006", "a.jsonl", "{\"text\": \"x\" oops}")]
    [InlineData("READ006", "a.json", "{\"text\": \"\\ud800 half a pair\"}")]
    [InlineData("READ007", "a.json", "{\"title\": \"Only a headline\"}")]
    [InlineData("READ007", "a.json", "[1]")]
    public void IsRefusedWithItsCode(string code, string file, string content)
    {
        var result = Reader.Read(file, Encoding.UTF8.GetBytes(content));
        Assert.Empty(result.Reports);
        var refusal = Assert.Single(result.Refusals);
        Assert.Equal((code, file), (refusal.Code, refusal.Place));
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownEncodingIsRefused()
    {
        // Greek in ISO 8859-7: no valid UTF-8, and nonsense in Windows-1252.
        byte[] bytes = [.. Enumerable.Range(0, 400).Select(i => i % 6 is 5 ? (byte)' ' : (byte)(0xE1 + (i % 24)))];
        Assert.Equal("READ003", Assert.Single(Reader.Read("a.txt", bytes).Refusals).Code);
    }

    [Fact]
    public void LargeFilesAreRefused() =>
        Assert.Equal("READ008", Assert.Single(Reader.Read("a.txt", new byte[2001]).Refusals).Code);

    [Fact]
    public void MissingFilesAreRefused()
    {
        var missing = Assert.Single(ReportReader.FindFiles([Path.Combine(ReadingFolders.Cases, "not-there.txt")]));
        Assert.Equal("READ009", Assert.Single(Reader.Read(missing).Refusals).Code);
    }

    [Fact]
    public void OtherLanguagesAreReadAndNamed()
    {
        var result = Reader.Read("a.txt", "Die Regierung hat am Montag mit dem Nachbarland über die Lage an der Grenze gesprochen."u8);
        Assert.Equal("de", Assert.Single(result.Reports).Language);
        Assert.Equal("READ010", Assert.Single(result.Notes).Code);
    }

    [Fact]
    public void OneBadRecordDoesNotStopTheRest()
    {
        var result = Reader.Read("a.jsonl", "{\"text\":\"Norway sent aid to Malta.\"}\nnot json\n{\"text\":\"Malta thanked Norway for it.\"}\n"u8);
        Assert.Equal(["a.jsonl#1", "a.jsonl#3"], result.Reports.Select(r => r.File));
        Assert.Equal("a.jsonl", Assert.Single(result.Refusals).Place);
    }
}
