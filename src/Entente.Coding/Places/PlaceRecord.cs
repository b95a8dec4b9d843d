namespace Entente.Coding.Places;

/// <summary>A place as the data has it.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Kind">Such as <c>strait</c>, <c>base</c> or <c>city</c>.</param>
/// <param name="State">ISO 3166-1 alpha-3 of the state that it lies in; null at sea, between states, and where that is open.</param>
/// <param name="Claimed">States that claim it besides.</param>
/// <param name="Latitude">Degrees north, WGS84.</param>
/// <param name="Longitude">Degrees east, WGS84.</param>
/// <param name="Aliases">Other names and spellings.</param>
/// <param name="People">Inhabitants in thousands; 0 when not known.</param>
/// <param name="Own">Whether it stands in the files written by hand.</param>
/// <param name="Source">File and line.</param>
internal sealed record PlaceRecord(
    string Name, string Kind, string? State, IReadOnlyList<string> Claimed, decimal Latitude, decimal Longitude, IReadOnlyList<string> Aliases, int People, bool Own, string Source)
{
    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
