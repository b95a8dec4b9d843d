namespace Entente.Text.Parsing.Network;

/// <summary>One direction of a layer: gates in the order input, forget, output, candidate.</summary>
internal sealed class LstmWeights(string name, int input, int hidden)
{
    public Matrix Input { get; } = new(name + ".input", input, 4 * hidden);

    public Matrix Recurrent { get; } = new(name + ".recurrent", hidden, 4 * hidden);

    public Matrix Bias { get; } = new(name + ".bias", 1, 4 * hidden);
}
