namespace Entente.Text.Parsing.Network;

/// <summary>What one direction of a layer computed for a batch.</summary>
internal sealed class LstmTrace
{
    private float[] _gates = [];
    private float[] _cells = [];

    public Span<float> Gates(int rows, int hidden) => Buffers.Take(ref _gates, rows * 4 * hidden);

    public Span<float> Cells(int rows, int hidden) => Buffers.Take(ref _cells, rows * hidden);
}
