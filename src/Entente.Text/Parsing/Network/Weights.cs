namespace Entente.Text.Parsing.Network;

/// <summary>Everything that training sets, as plain matrices in a fixed order.</summary>
internal sealed class Weights
{
    public Weights(Shape shape)
    {
        Shape = shape;
        Words = new Matrix("words", shape.Words, shape.WordSize);
        Parts = new Matrix("parts", shape.Buckets, shape.PartSize);
        Layers = [Directions("layer1", shape.Input), Directions("layer2", shape.Output)];
        Tags = new Matrix("tags", shape.Output, shape.TagColumns);
        TagBias = new Matrix("tagBias", 1, shape.TagColumns);
        Roles = new Matrix("roles", shape.Output, 4 * shape.Arc);
        RoleBias = new Matrix("roleBias", 1, 4 * shape.Arc);
        Arcs = new Matrix("arcs", shape.Arc, shape.Arc);
        ArcBias = new Matrix("arcBias", 1, shape.Arc);
        Root = new Matrix("root", 1, shape.Arc);
        RootRelation = new Matrix("rootRelation", 1, shape.Arc);
        Relations = new Matrix("relations", shape.Arc, shape.RelationColumns);
        RelationBias = new Matrix("relationBias", 1, shape.RelationColumns);
    }

    public Shape Shape { get; }

    public Matrix Words { get; }

    public Matrix Parts { get; }

    /// <summary>For each layer, its way forward and its way back.</summary>
    public LstmWeights[][] Layers { get; }

    public Matrix Tags { get; }

    public Matrix TagBias { get; }

    /// <summary>A word as dependent, as head, as labelled dependent, as labelled head: four blocks of columns.</summary>
    public Matrix Roles { get; }

    public Matrix RoleBias { get; }

    public Matrix Arcs { get; }

    public Matrix ArcBias { get; }

    public Matrix Root { get; }

    public Matrix RootRelation { get; }

    public Matrix Relations { get; }

    public Matrix RelationBias { get; }

    /// <summary>All matrices without the two look-up tables.</summary>
    public IEnumerable<Matrix> Dense =>
    [
        .. Layers.SelectMany(l => l).SelectMany(d => new[] { d.Input, d.Recurrent, d.Bias }),
        Tags, TagBias, Roles, RoleBias, Arcs, ArcBias, Root, RootRelation, Relations, RelationBias,
    ];

    public IEnumerable<Matrix> Tables => [Words, Parts];

    private LstmWeights[] Directions(string name, int input) =>
        [new LstmWeights(name + "f", input, Shape.Hidden), new LstmWeights(name + "b", input, Shape.Hidden)];
}
