using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Texts of one source.</summary>
/// <param name="Name">The source, for scores.</param>
/// <param name="Texts">Its texts.</param>
/// <param name="Weight">What an error in it costs.</param>
internal sealed record NameCorpus(string Name, NamedText[] Texts, float Weight)
{
    /// <summary>Every text but each <paramref name="n"/>th.</summary>
    internal NameCorpus Without(int n, int rest) => this with { Texts = [.. Texts.Where((_, i) => i % n != rest)] };

    /// <summary>The same without Penn tags, as text comes to the finished model.</summary>
    internal NameCorpus Strip() => this with { Texts = [.. Texts.Select(TreebankTags.Strip)] };

    /// <summary>Each <paramref name="n"/>th text.</summary>
    internal NameCorpus Only(int n, int rest) => this with { Texts = [.. Texts.Where((_, i) => i % n == rest)] };
}
