using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>The network's matrices turned round, for passing slopes back; shared by all workers.</summary>
internal sealed class Transposed
{
    private readonly Net _net;
    private readonly Dictionary<Matrix, Packed> _packed;

    public Transposed(Net net)
    {
        _net = net;
        var w = net.Weights;
        Matrix[] turned = [w.Tags, w.Roles, w.Arcs, w.Relations, .. w.Layers.SelectMany(l => l).SelectMany(d => new[] { d.Input, d.Recurrent })];
        _packed = turned.ToDictionary(m => m, _ => new Packed());
        Pack();
    }

    public void Pack()
    {
        _net.Pack();
        foreach (var (matrix, packed) in _packed) packed.SetTransposed(matrix.Values, matrix.Columns, matrix.Rows, matrix.Columns);
    }

    public Packed Of(Matrix matrix) => _packed[matrix];

    public Packed Input(Lstm lstm) => _packed[lstm.Weights.Input];

    public Packed Recurrent(Lstm lstm) => _packed[lstm.Weights.Recurrent];
}
