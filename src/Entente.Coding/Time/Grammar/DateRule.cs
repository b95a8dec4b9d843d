namespace Entente.Coding.Time.Grammar;

/// <summary>A way of saying a date: its forms and what they mean.</summary>
/// <param name="Id">Its name, shown as the reason.</param>
/// <param name="Layer">The layer that it belongs to.</param>
/// <param name="Forms">Its forms, each without optional places.</param>
/// <param name="Means">The name of its meaning.</param>
/// <param name="With">What the meaning needs to know besides; null when nothing.</param>
/// <param name="Where">Conditions on the words around it.</param>
/// <param name="Why">The reading in words.</param>
internal sealed record DateRule(
    string Id, Layer Layer, IReadOnlyList<Place[]> Forms, string Means, string? With, IReadOnlyList<string> Where, string Why);
