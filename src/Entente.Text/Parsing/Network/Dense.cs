namespace Entente.Text.Parsing.Network;

/// <summary>Weights laid out for multiplying: exactly, as training needs, or in whole numbers, which takes half the time.</summary>
internal sealed class Dense(Matrix matrix, float bound)
{
    private readonly Packed _exact = new();
    private ShortPacked? _short;

    /// <summary>Lays the weights out; to be called after they change. <paramref name="exact"/>: not in whole numbers.</summary>
    public void Pack(bool exact)
    {
        if (exact) _exact.Set(matrix.Values, matrix.Columns, matrix.Rows, matrix.Columns);
        _short = exact ? null : new ShortPacked(matrix, bound);
    }

    /// <summary>Adds <paramref name="left"/> times the weights to <paramref name="sum"/>, whose rows hold whole panels.</summary>
    public void Add(ReadOnlySpan<float> left, int leftStride, int rows, Span<float> sum, int sumStride)
    {
        if (_short is null) Product.Add(left, leftStride, rows, _exact, sum, sumStride);
        else ShortProduct.Add(left, leftStride, rows, _short, sum, sumStride);
    }

    /// <summary>The same for scattered rows, given by where they start.</summary>
    public void Add(ReadOnlySpan<float> left, ReadOnlySpan<int> leftRows, Span<float> sum, ReadOnlySpan<int> sumRows)
    {
        if (_short is null) Product.Add(left, leftRows, _exact, sum, sumRows);
        else ShortProduct.Add(left, leftRows, _short, sum, sumRows);
    }
}
