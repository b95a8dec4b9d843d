using System.Text;
using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>The same text in every encoding that is known gives the same clean text.</summary>
public sealed class EncodingTests
{
    private const string Text = "The minister’s visit to Malmö, café and all, was “a first” for both states.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-mark", "utf-16", "utf-16BE", "utf-16-plain", "utf-16BE-plain", "utf-32", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void IsDecoded(string name) => Assert.Equal(Text, Read("a.txt", Encode(name)));

    [Fact]
    public void PagesNameTheirOwn()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        var page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Министр заявил, что переговоры о границе на реке были полезными для всех сторон.</p></body></html>";
        Assert.StartsWith("Министр заявил", Read("a.html", cyrillic.GetBytes(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void LineEndsDoNotMatter() =>
        Assert.Equal(Read("a.txt", "First the one side spoke.\n\nThen the other did."u8.ToArray()), Read("a.txt", "First the one side spoke.\r\n\r\nThen the other did.\r\n"u8.ToArray()));

    private static string Read(string file, byte[] bytes) => Assert.Single(new ReportReader().Read(file, bytes).Reports).Text;

    private static byte[] Encode(string name) => name switch
    {
        "utf-8-mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)],
        "utf-16-plain" => Encoding.Unicode.GetBytes(Text),
        "utf-16BE-plain" => Encoding.BigEndianUnicode.GetBytes(Text),
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text),
        _ => [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(Text)],
    };
}
