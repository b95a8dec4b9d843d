namespace Entente.Coding.Things.Reading;

/// <summary>A number read from a text, without bounds.</summary>
/// <param name="End">The piece after it.</param>
/// <param name="Value">Its value; for vague ones ("dozens") the least that it can be.</param>
/// <param name="Vague">Whether only the least is known.</param>
/// <param name="Scale">The last scale in it ("million"), 1 when there is none.</param>
/// <param name="Currency">The currency written before it; null when there is none.</param>
internal readonly record struct Number(int End, decimal Value, bool Vague, decimal Scale, string? Currency);
