namespace Entente.Coding.Things.Units;

/// <summary>A unit that amounts are measured in.</summary>
/// <param name="Item">What it measures, such as <c>mass</c> or <c>distance</c>.</param>
/// <param name="Name">Its name in full and in the singular, such as <c>kilometre</c>.</param>
internal sealed record MeasureUnit(string Item, string Name);
