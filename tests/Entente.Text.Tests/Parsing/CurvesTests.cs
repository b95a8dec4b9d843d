using System.Runtime.Intrinsics;
using CsCheck;
using Entente.Text.Parsing.Network;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class CurvesTests
{
    private const int Size = 32;

    [Fact]
    public void Wide_vectors_give_the_same_bits() => Gen.Float[-30, 30].Array[4 * Size].Select(Gen.Float[-5, 5].Array[Size]).Sample((gates, before) =>
    {
        var (wideGates, narrowGates) = (gates.ToArray(), gates.ToArray());
        var (wide, narrow) = (new float[2 * Size], new float[2 * Size]);
        WideCurves.Gates(wideGates, before, wide.AsSpan(0, Size), wide.AsSpan(Size));
        Curves.Narrow(narrowGates, before, narrow.AsSpan(0, Size), narrow.AsSpan(Size));
        Assert.Equal(narrow, wide);
        Assert.Equal(narrowGates, wideGates);
    });

    [Fact]
    public void Gates_come_close_to_the_curves_of_the_platform() => Gen.Float[-20, 20].Sample(x =>
    {
        Assert.Equal(1 / (1 + Math.Exp(-x)), Curves.Sigmoid(Vector256.Create(x))[0], 1e-5);
        Assert.Equal(Math.Tanh(x), Curves.Tanh(Vector256.Create(x))[0], 1e-5);
    });
}
