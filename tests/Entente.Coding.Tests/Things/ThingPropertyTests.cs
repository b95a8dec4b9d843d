using CsCheck;
using Entente.Coding.Codebook;
using Entente.Coding.Tests.Actors;
using Entente.Coding.Tests.Coding;
using Entente.Coding.Things;
using Entente.Coding.Things.Gear;
using Entente.Coding.Things.Reading;
using Entente.Data;
using Entente.Model.Text;
using Xunit;

namespace Entente.Coding.Tests.Things;

/// <summary>What holds of things in any text.</summary>
public sealed class ThingPropertyTests
{
    private static readonly string[] Scraps =
    [
        "24", "F-16s", "at least", "between", "and", "$", "1.2bn", "€", "per cent", "%", "of", "two-thirds", "half a", "million", "killed", "were", "soldiers", "S-", "300", "Leopard", "2", "A6", "tanks",
        "hundreds of", "to", "-", "–", "/", ".", ",", "(", ")", "km", "kg", "uranium", "enriched", "the death toll", "Patriot", "batteries", "a", "dozens", "won", "Rs", "crore", "\u00AD", "\u200B", "😀", "9999999999999999999999999",
        "1,2,3", "0", "including", "12 of them", "Russian", "'s", "\n\n", "\n", "m", "K2", "Mi-28s",
    ];

    private static readonly ThingReader Reader = new(GearBook.Load(new EmbeddedFiles()), CodebookData.Load(new EmbeddedFiles()), RealData.Actors);

    private static readonly string[] Joints = ["", " ", " ", "-"];

    private static readonly Gen<string> Scrap = Gen.Select(Gen.Int[0, Scraps.Length - 1], Gen.Int[0, Joints.Length - 1], (s, j) => Scraps[s] + Joints[j]);

    private static readonly Gen<string> Texts = Gen.OneOf(Scrap.Array[0, 40].Select(string.Concat), Gen.String[Gen.Char, 0, 80]);

    [Fact]
    public void Things_lie_in_the_text_in_order_without_overlap() => Texts.Sample(
        text =>
        {
            var parsed = Whole.Parse(text);
            var end = 0;
            foreach (var thing in Reader.Find(parsed))
            {
                Assert.True(thing.Thing.Span.Start >= end && thing.Thing.Span.End > thing.Thing.Span.Start && thing.Thing.Span.End <= text.Length, text);
                Assert.False(char.IsWhiteSpace(text[thing.Thing.Span.Start]) || char.IsWhiteSpace(text[thing.Thing.Span.End - 1]));
                Assert.True(thing.Thing.Min is null || thing.Thing.Max is null || thing.Thing.Min <= thing.Thing.Max, text);
                end = thing.Thing.Span.End;
            }
        },
        iter: 400, threads: 1);

    [Fact]
    public void The_same_text_has_the_same_things() =>
        Texts.Sample(text => Assert.Equal(Reader.Find(Whole.Parse(text)), Reader.Find(Whole.Parse(text))), iter: 50, threads: 1);

    [Theory]
    [InlineData("S-300")]
    [InlineData("24 F-16s and ")]
    [InlineData("Leopard ")]
    [InlineData("at least between half a ")]
    [InlineData("12 soldiers and ")]
    [InlineData("1 2 3 4 ")]
    [InlineData("20 percent of the ")]
    public void Each_piece_is_looked_at_a_bounded_number_of_times(string scrap)
    {
        var (small, large) = (Looks(scrap, 500), Looks(scrap, 4000));
        Assert.True(large < small * 10, $"{small} looks for 500, {large} for 4,000");
    }

    [Theory]
    [InlineData("S-300PMU2", "S|300|PMU|2")]
    [InlineData("$1.2bn", "$|1.2|bn")]
    [InlineData("1,200,5", "1,200|,|5")]
    [InlineData("SAMP/T", "SAMP|T")]
    [InlineData("500-million", "500|million")]
    [InlineData("A - B", "A|-|B")]
    [InlineData("co\u00ADop", "co|op")]
    public void A_text_is_cut_into_pieces(string text, string pieces) =>
        Assert.Equal(pieces.Split('|'), GearForm.Cut(text).Select(p => text[p.Start..p.End]));

    private static long Looks(string scrap, int times)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, times));
        var pieces = new Pieces(new ParsedText(text, [new Word(new TextSpan(0, text.Length), Upos.Noun, "NN", "x", -1, "root", 0)], [new Sentence(0, 1, new TextSpan(0, text.Length), true)], [], []));
        _ = Reader.Map(pieces);
        return pieces.Looks;
    }
}
