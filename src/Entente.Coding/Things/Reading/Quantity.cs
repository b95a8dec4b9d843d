namespace Entente.Coding.Things.Reading;

/// <summary>A number with its bounds.</summary>
/// <param name="First">Its first piece, that of "at least" included.</param>
/// <param name="End">The piece after it.</param>
/// <param name="Count">The number named; null for ranges and vague ones.</param>
/// <param name="Min">The least that it can be; null when not told.</param>
/// <param name="Max">The most that it can be; null when not told.</param>
/// <param name="Currency">The currency written before it; null when there is none.</param>
/// <param name="Scaled">Whether a scale such as "million" is part of it.</param>
/// <param name="Bounded">Whether it begins with a word such as "at least" or "some".</param>
internal readonly record struct Quantity(int First, int End, decimal? Count, decimal? Min, decimal? Max, string? Currency, bool Scaled, bool Bounded)
{
    /// <summary>Its size, for comparing.</summary>
    public decimal Size => Count ?? Max ?? Min ?? 0;
}
