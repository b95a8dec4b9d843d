namespace Entente.Text.Parsing;

/// <summary>Hashed features of one decision, in a buffer that is used again.</summary>
internal ref struct FeatureList(Span<uint> buffer)
{
    private readonly Span<uint> _buffer = buffer;
    private int _count;

    public readonly ReadOnlySpan<uint> Values => _buffer[.._count];

    public void Add(uint hash) => _buffer[_count++] = Hash.Mix(hash);

    public void Add(int kind, uint a) => Add(Hash.Step(Hash.Start(kind), a));

    public void Add(int kind, uint a, uint b) => Add(Hash.Step(Hash.Step(Hash.Start(kind), a), b));

    public void Add(int kind, uint a, uint b, uint c) => Add(Hash.Step(Hash.Step(Hash.Step(Hash.Start(kind), a), b), c));
}
