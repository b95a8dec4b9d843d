using CsCheck;
using Entente.Coding.Evaluation;
using Entente.Coding.Tests.Coding;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Geo;

/// <summary>Agreements and places in texts: the cases, and what holds of any text.</summary>
public sealed class SpanCaseTests
{
    private static readonly string[] Pieces =
    [
        "the", "treaty", "of", "NPT", "Article", "5", "Russia", "and", "Iran", "signed", "a", "pact", "in", "Moscow", "near", "Kherson", "Strait", "of", "Hormuz", ",", ".", "1960",
        "The", "Karsa", "Accord", "with", "Kashmir", "-", "’s", "Tripoli", "Lebanon", "\n", "struck", "San", "U.S.", "(", "\"",
    ];

    [Theory]
    [InlineData("known.txt", 92, 94)]
    [InlineData("heldout.txt", 88, 90)]
    public void Agreements_are_found_at_least_as_well_as_this(string file, double recall, double precision) =>
        AtLeast(SpanEvaluation.OfAgreements(Folders.Cases("agreements/" + file), Whole.Coder, Whole.Parse), recall, precision);

    [Theory]
    [InlineData("known.txt", 80, 80)]
    [InlineData("heldout.txt", 80, 80)]
    public void Places_are_found_at_least_as_well_as_this(string file, double recall, double precision) =>
        AtLeast(SpanEvaluation.OfPlaces(Folders.Cases("places/" + file), Whole.Coder, Whole.Parse), recall, precision);

    [Fact]
    public void A_case_without_three_columns_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "2025-01-01\tA text.\n");
        var error = Assert.Throws<EntenteException>(() => SpanEvaluation.OfPlaces(path, Whole.Coder, Whole.Parse));
        File.Delete(path);
        Assert.Equal("EVAL004", error.Diagnostic.Code);
        Assert.EndsWith(":1", error.Diagnostic.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_point_at_their_words_in_any_text() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Sample(pieces =>
        {
            var text = string.Join(' ', pieces);
            var parsed = Whole.Parse(text);
            var day = new DateOnly(2025, 6, 1);
            var spans = Whole.Coder.FindPlaces(parsed, day).Select(p => (p.Span, p.Text, p.Confidence))
                .Concat(Whole.Coder.FindAgreements(parsed, day).Select(a => (a.Span, a.Text, a.Confidence)));
            Assert.All(spans, s => Assert.Equal(s.Text, s.Span.In(text)));
            Assert.All(spans, s => Assert.InRange(s.Confidence, 0m, 1m));
        }, iter: 60, threads: 1);

    [Fact]
    public void Time_grows_with_the_text_and_no_faster()
    {
        const string sentence = "Russia and Iran signed a treaty in Moscow, and jets struck a depot near Kherson under the NPT. ";
        var (small, large) = (Steps(sentence, 40), Steps(sentence, 160));
        Assert.True(large < (small * 16) + 2000, $"{small} and {large} ticks of a millisecond");
    }

    private static long Steps(string sentence, int times)
    {
        var parsed = Whole.Parse(string.Concat(Enumerable.Repeat(sentence, times)));
        Whole.Coder.FindPlaces(parsed, null);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Whole.Coder.FindPlaces(parsed, null);
        Whole.Coder.FindAgreements(parsed, null);
        return clock.ElapsedMilliseconds;
    }

    private static void AtLeast(SpanEvaluation evaluation, double recall, double precision) =>
        Assert.True(evaluation.Recall >= recall && evaluation.Precision >= precision, evaluation + "\n" + string.Join('\n', evaluation.Failures));
}
