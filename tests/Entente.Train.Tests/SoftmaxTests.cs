using Entente.Train.Deep;
using Xunit;

namespace Entente.Train.Tests;

public sealed class SoftmaxTests
{
    [Fact]
    public void The_slope_pulls_half_way_to_the_teacher()
    {
        float[] scores = [0, 0];
        var loss = Softmax.Loss(scores, gold: 0, soft: [0.2f, 0.8f]);
        Assert.Equal(MathF.Log(2), loss, 5);
        // 0.5 less half of the treebank's 1 and 0, less half of the teacher's.
        Assert.Equal([-0.1f, 0.1f], scores, (a, b) => MathF.Abs(a - b) < 1e-6f);
    }
}
