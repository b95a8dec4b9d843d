using Entente.Coding.Evaluation;
using Xunit;

namespace Entente.Coding.Tests.Coding;

/// <summary>Keeps the codebook true: its examples are coded, and the shares that come out right may not fall.</summary>
public sealed class CodebookTests
{
    private const double LeastPassed = 78;
    private const double LeastRecall = 76;
    private const double LeastPrecision = 92;

    [Fact]
    public void Examples_come_out_as_the_book_says()
    {
        var check = CodebookCheck.Run(Whole.Coder, Whole.Parse);
        TestContext.Current.SendDiagnosticMessage(check.ToString());
        Assert.True(100.0 * check.Passed / check.Examples >= LeastPassed, check + "\n" + string.Join('\n', check.Failures.Take(40)));
        Assert.True(100.0 * check.Found / check.Expected >= LeastRecall, check.ToString());
        Assert.True(100.0 * check.Found / check.Given >= LeastPrecision, check.ToString());
    }

    [Fact]
    public void The_book_is_large_enough()
    {
        Assert.True(Whole.Coder.Codebook.AllFrames.Count >= 250, "frames: " + Whole.Coder.Codebook.AllFrames.Count);
        Assert.True(Whole.Coder.Codebook.Examples.Count >= 500, "examples: " + Whole.Coder.Codebook.Examples.Count);
    }

    [Fact]
    public void Every_type_has_frames()
    {
        var types = Whole.Coder.Codebook.AllFrames.Select(f => f.Event).Distinct().Count();
        Assert.Equal(Enum.GetValues<Model.Claims.EventType>().Length, types);
    }

    [Fact]
    public void Frame_ids_stand_once() =>
        Assert.Equal(Whole.Coder.Codebook.AllFrames.Count, Whole.Coder.Codebook.AllFrames.Select(f => f.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Expected_claims_are_well_formed()
    {
        foreach (var example in Whole.Coder.Codebook.Examples)
            foreach (var claim in example.Claims)
                Assert.NotNull(ExpectedClaim.Read(claim, example.Place));
    }
}
