namespace Entente.Coding.Codebook;

/// <summary>Where a role stands, seen from the trigger: <c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>poss</c>, <c>comp</c>, a preposition, or steps of these.</summary>
internal sealed record SlotPath(IReadOnlyList<string> Steps)
{
    public static SlotPath Read(string text) => new(text.ToLowerInvariant().Split('/'));

    public override string ToString() => string.Join('/', Steps);
}
