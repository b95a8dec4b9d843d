namespace Entente.Coding.Resolving;

/// <summary>What the rest of a mention says about a name in it.</summary>
/// <param name="Day">The day of the report; null when it is not known.</param>
/// <param name="Codes">Codes of the states and bodies named beside it.</param>
/// <param name="Titles">The titles that stand with it.</param>
internal sealed record Setting(DateOnly? Day, IReadOnlyList<string> Codes, IReadOnlyList<string> Titles)
{
    /// <summary>Whether a title or filler such as "Mr" marks a person.</summary>
    public bool Titled { get; init; }
}
