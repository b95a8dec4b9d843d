using Entente.Train.Names;
using Xunit;

namespace Entente.Text.Tests.Names;

public sealed class SphericalMeansTests
{
    private const int Size = 3;

    [Fact]
    public void Rows_that_point_the_same_way_share_a_class()
    {
        var of = new SphericalMeans([1, 0, 0, 0, 1, 0, 0, 0, 1, 9, 1, 0, 0, 9, 1, 1, 0, 9], Size).Cluster(3, 3, 4);
        Assert.Equal(3, of.Distinct().Count());
        Assert.Equal((of[0], of[1], of[2]), (of[3], of[4], of[5]));
    }

    [Fact]
    public void Length_does_not_count()
    {
        float[] rows = [1, 2, 3, 3, 1, 0, 0, 1, 4, 2, 2, 1];
        var longer = rows.Select((x, i) => x * (1 + (i / Size))).ToArray();
        Assert.Equal(new SphericalMeans(rows, Size).Cluster(2, 4, 3), new SphericalMeans(longer, Size).Cluster(2, 4, 3));
    }

    [Fact]
    public void The_same_rows_give_the_same_classes()
    {
        var rows = Enumerable.Range(0, 300).Select(i => (float)((i * 37 % 101) - 50)).ToArray();
        Assert.Equal(new SphericalMeans(rows, Size).Cluster(7, 100, 6), new SphericalMeans(rows, Size).Cluster(7, 100, 6));
        Assert.All(new SphericalMeans(rows, Size).Cluster(7, 100, 6), c => Assert.InRange(c, 0, 6));
    }

    [Fact]
    public void A_row_of_zeros_has_a_class_and_spoils_no_mean()
    {
        var of = new SphericalMeans([0, 0, 0, 1, 0, 0, 0, 1, 0, 2, 0, 0, 0, 3, 0], Size).Cluster(3, 3, 5);
        Assert.Equal(of[1], of[3]);
        Assert.Equal(of[2], of[4]);
        Assert.NotEqual(of[1], of[2]);
    }
}
