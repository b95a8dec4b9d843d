using Entente.Model.Data;

namespace Entente.Coding.Mentions;

/// <summary>What reports call one actor without naming it: a line of <c>data/actors/descriptions.jsonl</c>.</summary>
/// <param name="Id">The state's code, or the id of a body or group.</param>
/// <param name="Called">Kinds that stand after "the".</param>
/// <param name="Regions">What stands before "country" and "nation".</param>
/// <param name="Neighbours">States by the direction in which they lie.</param>
/// <param name="Place">File and line.</param>
internal sealed record DescriptionRecord(
    string Id, IReadOnlyList<string> Called, IReadOnlyList<string> Regions, IReadOnlyDictionary<string, IReadOnlyList<string>> Neighbours, string Place)
{
    /// <summary>The directions, as the data has them as keys.</summary>
    public static IReadOnlyList<string> Directions { get; } = ["north", "east", "south", "west"];

    public static DescriptionRecord Read(DataRecord record)
    {
        var read = new DescriptionRecord(record.Text("id"), record.Texts("called"), record.Texts("regions"),
            Directions.ToDictionary(d => d, record.Texts, StringComparer.Ordinal), $"{record.File}:{record.Line}");
        record.Done();
        return read;
    }
}
