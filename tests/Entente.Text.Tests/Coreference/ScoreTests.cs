using CsCheck;
using Entente.Text.Coreference.Scores;
using Xunit;

namespace Entente.Text.Tests.Coreference;

/// <summary>The measures on the small examples of the papers that defined them, counted by hand.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void A_chain_cut_in_two_lacks_one_of_its_three_links()
    {
        var score = Score("abcd", "ab cd"); // Vilain and others 1995
        Assert.Equal((2, 3), (score.Muc.RecallPart, score.Muc.RecallWhole));
        Assert.Equal((2, 2), (score.Muc.PrecisionPart, score.Muc.PrecisionWhole));
    }

    [Theory]
    [InlineData("12345 6789ABC", 0.7619, 0.9167)]
    [InlineData("1234589ABC 67", 0.5833, 0.8333)]
    public void Merging_large_chains_costs_B_cubed_more_than_small_ones(string found, double precision, double ceaf)
    {
        var score = Score("12345 67 89ABC", found); // Bagga and Baldwin 1998
        Assert.Equal(0.9, score.Muc.Precision, 4);
        Assert.Equal(precision, score.BCubed.Precision, 4);
        Assert.Equal(1, score.BCubed.Recall, 4);
        Assert.Equal(ceaf, score.CeafE.Precision, 4);
    }

    [Fact]
    public void Found_and_missed_mentions_count_as_Pradhan_and_others_2014_define_it()
    {
        var score = Score("abc defg", "ab cd fghi");
        Assert.Equal((0.4, 0.4), (score.Muc.Recall, score.Muc.Precision));
        Assert.Equal(2.9167 / 7, score.BCubed.Recall, 4);
        Assert.Equal(0.5, score.BCubed.Precision, 4);
        Assert.Equal((0.65, 1.3 / 3), (score.CeafE.Recall, score.CeafE.Precision));
        Assert.Equal((6, 7, 8), (score.Mentions.RecallPart, score.Mentions.RecallWhole, score.Mentions.PrecisionWhole));
    }

    [Fact]
    public void The_same_chains_score_one_hundred_percent() => Assert.Equal(1, Score("abc de f", "f de abc").Conll, 6);

    [Fact]
    public void Nothing_found_scores_nothing() => Assert.Equal(0, Score("abc", "").Conll);

    [Fact]
    public void A_mention_found_twice_counts_once() => Assert.Equal(Score("abc", "ab c").Mentions, Score("abc", "ab bc").Mentions);

    [Fact]
    public void The_best_assignment_is_that_of_trying_all() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5], Gen.Double[0, 1].Array[25]).Sample((rows, columns, numbers) =>
        {
            var values = new double[rows, columns];
            for (var r = 0; r < rows; r++)
                for (var c = 0; c < columns; c++) values[r, c] = numbers[(r * 5) + c];
            Assert.Equal(TryAll(values, 0, 0), Assignment.Best(values), 9);
        }, iter: 500);

    private static double TryAll(double[,] values, int row, int used)
    {
        if (row == values.GetLength(0)) return 0;
        var best = TryAll(values, row + 1, used);
        for (var c = 0; c < values.GetLength(1); c++)
            if ((used & (1 << c)) == 0) best = Math.Max(best, values[row, c] + TryAll(values, row + 1, used | (1 << c)));
        return best;
    }

    private static ChainScore Score(string gold, string found) => ChainScore.Of(Chains(gold), Chains(found));

    private static long[][] Chains(string chains) => [.. chains.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Select(m => (long)m).ToArray())];
}
