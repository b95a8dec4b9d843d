using CsCheck;
using Entente.Text.Parsing.Network;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class ShortProductTests
{
    private static readonly Gen<(float[] Left, float[] Right, int Rows, int Inner, int Columns)> Products =
        from rows in Gen.Int[1, 9]
        from inner in Gen.Int[1, 70]
        from columns in Gen.Int[1, 40]
        from left in Gen.Float[-1, 1].Array[rows * inner]
        from right in Gen.Float[-2, 2].Array[inner * columns]
        select (left, right, rows, inner, columns);

    [Fact]
    public void Comes_close_to_the_product_of_the_numbers_themselves() => Products.Sample(p =>
    {
        var (sum, stride) = Multiply(p.Left, p.Right, p.Rows, p.Inner, p.Columns, bound: 1);
        for (var r = 0; r < p.Rows; r++)
        {
            for (var c = 0; c < p.Columns; c++)
            {
                var exact = 0.0;
                for (var k = 0; k < p.Inner; k++) exact += (double)p.Left[r * p.Inner + k] * p.Right[k * p.Columns + c];
                Assert.InRange(sum[r * stride + c] - exact, -0.0006 * p.Inner - 0.001, 0.0006 * p.Inner + 0.001);
            }
        }
    });

    [Fact]
    public void Rows_give_the_same_bits_alone_and_in_company() => Products.Sample(p =>
    {
        var (together, stride) = Multiply(p.Left, p.Right, p.Rows, p.Inner, p.Columns, bound: 1);
        for (var r = 0; r < p.Rows; r++)
        {
            var (alone, _) = Multiply(p.Left.AsSpan(r * p.Inner, p.Inner).ToArray(), p.Right, 1, p.Inner, p.Columns, bound: 1);
            Assert.Equal(alone.AsSpan(0, p.Columns).ToArray(), together.AsSpan(r * stride, p.Columns).ToArray());
        }
    });

    [Theory]
    [InlineData(1f)]
    [InlineData(8f)]
    public void Sums_never_overflow(float bound)
    {
        const int Inner = 300;
        var left = Enumerable.Repeat(bound * 100, Inner).ToArray();
        var right = Enumerable.Repeat(3f, Inner).ToArray();
        var (sum, _) = Multiply(left, right, 1, Inner, 1, bound);
        Assert.InRange(sum[0], bound * 3 * Inner * 0.98f, bound * 3 * Inner * 1.02f);
    }

    private static (float[] Sum, int Stride) Multiply(float[] left, float[] right, int rows, int inner, int columns, float bound)
    {
        var matrix = new Matrix("test", inner, columns);
        right.CopyTo(matrix.Values, 0);
        var packed = new ShortPacked(matrix, bound);
        var stride = packed.Panels * ShortPacked.Width;
        var sum = new float[rows * stride];
        ShortProduct.Add(left, inner, rows, packed, sum, stride);
        return (sum, stride);
    }
}
