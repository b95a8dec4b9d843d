namespace Entente.Coding.Evaluation;

/// <summary>A mention with what it means, as <c>tests/cases/mentions</c> has it.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Mention">The words.</param>
/// <param name="Actors">Code, sector and id of each actor meant; an empty sector or id is not scored. Empty when nobody is meant.</param>
/// <param name="Day">The report's day; null when none is given.</param>
public sealed record GoldMention(int Line, string Mention, IReadOnlyList<(string Code, string Sector, string Id)> Actors, DateOnly? Day);
