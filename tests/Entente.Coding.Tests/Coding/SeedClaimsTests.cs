using Entente.Evaluation;
using Xunit;

namespace Entente.Coding.Tests.Coding;

/// <summary>Scores the whole way on the five real reports that stand beside the checkout, against a careful reader's claims.</summary>
public sealed class SeedClaimsTests
{
    private const double LeastRecall = 50;
    private const double LeastPrecision = 85;

    [Fact]
    public void Claims_of_the_five_reports()
    {
        var seeds = Folders.Shared("seeds");
        Assert.SkipWhen(seeds is null, "../shared/seeds is missing: the five real reports are not part of the project.");
        var engine = new EngineBuilder().Build();
        var evaluation = ClaimScores.Evaluate(engine, new GoldData(Folders.Cases("reports"), seeds, Verbose: false));
        Assert.True(evaluation.Recall >= LeastRecall, $"recall {evaluation.Recall:F1}\n{string.Join('\n', evaluation.Missed)}");
        Assert.True(evaluation.Precision >= LeastPrecision, $"precision {evaluation.Precision:F1}\n{string.Join('\n', evaluation.Wrong)}");
    }
}
