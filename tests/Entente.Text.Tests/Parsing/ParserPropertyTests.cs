using CsCheck;
using Entente.Text.Tests.Hostile;
using Xunit;

namespace Entente.Text.Tests.Parsing;

/// <summary>What holds for any text at all.</summary>
public sealed class ParserPropertyTests
{
    private const string Pieces = "the|of|Tehran's|don't|said|U.S.|$500|-|’s|n't|.|,|\"|(|)|\n|\n\n|\r\n| | |\t|http://a.b/c|87.2%|\ud83d\ude00|\ud83d|\ude00|\0|é|中文|ß|'s's's|aaaa|...|!?";

    private static readonly Gen<string> PieceGen = Gen.Int[0, Pieces.Split('|').Length - 1].Select(i => Pieces.Split('|')[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, PieceGen.Array[0, 60].Select(p => string.Concat(p)),
        PieceGen.Array[0, 60].Select(p => string.Join(' ', p)));

    [Fact]
    public void The_laws_hold() => Texts.Sample(text =>
    {
        var parsed = Shared.Parser.Parse(text);
        ParseLaws.Check(text, parsed);
        Assert.Same(text, parsed.Text);
    }, iter: 1000);

    [Fact]
    public void What_is_written_is_read_back() => Texts.Sample(text => ParseLaws.CheckRoundTrip(Shared.Parser.Parse(text)), iter: 300);
}
