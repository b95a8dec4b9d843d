using Entente.Text.Names;
using Xunit;

namespace Entente.Text.Tests.Names;

public sealed class NameClustersTests
{
    private static readonly NameClusters Clusters = Made();

    [Fact]
    public void A_word_has_the_classes_it_was_given_at_each_level()
    {
        var classes = Clusters.Of(NameHash.Lower("RIVER"));
        Assert.Equal([1UL, 20UL, 300UL, 4000UL], Enumerable.Range(0, NameClusters.Levels).Select(level => NameClusters.At(classes, level)));
    }

    [Fact]
    public void An_unknown_word_has_none() => Assert.Equal(0UL, Clusters.Of(NameHash.Lower("mountain")));

    [Fact]
    public void Classes_come_back_from_a_file()
    {
        var bytes = NameModelFile.Write([7], new sbyte[NameLabels.Stride], new short[NameLabels.Stride * NameLabels.Stride], new NameKnowledge(new NameLists([], []), Clusters));
        var read = NameModelFile.Read(bytes, "x.bin").Known.Clusters;
        Assert.Equal(Clusters.Keys.ToArray(), read.Keys.ToArray());
        Assert.Equal(Clusters.Classes.ToArray(), read.Classes.ToArray());
        Assert.Equal(5UL, read.Of(NameHash.Lower("town")));
    }

    private static NameClusters Made()
    {
        var words = new SortedDictionary<uint, ulong>
        {
            [NameClusters.Key(NameHash.Lower("river"))] = 1UL | (20UL << 16) | (300UL << 32) | (4000UL << 48),
            [NameClusters.Key(NameHash.Lower("town"))] = 5,
        };
        return new NameClusters([.. words.Keys], [.. words.Values]);
    }
}
