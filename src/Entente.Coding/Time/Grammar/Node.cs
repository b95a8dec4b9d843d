namespace Entente.Coding.Time.Grammar;

/// <summary>A rule that fits at a place of a text.</summary>
/// <param name="Rule">The rule; null for a holiday's name, which <paramref name="Value"/> numbers.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Parts">What was found at the places of the form, those that are bare words left out.</param>
/// <param name="Value">The number of the holiday.</param>
internal sealed record Node(DateRule? Rule, int First, int End, IReadOnlyList<Part> Parts, int Value = 0)
{
    /// <summary>The value of the n-th part with this name; null when the form has none.</summary>
    public int? Get(string name, int nth = 0)
    {
        foreach (var part in Parts)
            if (part.Name == name && nth-- == 0) return part.Value;
        return null;
    }

    /// <summary>The value of a part that the form has for certain.</summary>
    public int this[string name] => Get(name) ?? throw new InvalidOperationException($"The rule {Rule?.Id} has no ${name}.");

    public bool Has(string name) => Get(name) is not null;

    /// <summary>The n-th part that a layer found; null when there is none.</summary>
    public Node? Child(string name, int nth = 0)
    {
        foreach (var part in Parts)
            if (part.Name == name && part.Node is not null && nth-- == 0) return part.Node;
        return null;
    }
}
