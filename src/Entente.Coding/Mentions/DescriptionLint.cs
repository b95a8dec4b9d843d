using Entente.Coding.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Mentions;

/// <summary>Looks for descriptions of actors that the data does not have, and for neighbours that do not answer each other.</summary>
internal static class DescriptionLint
{
    /// <summary>All findings, in the order of the file.</summary>
    public static IReadOnlyList<Diagnostic> Check(IDataFiles files)
    {
        var (actors, book) = (ActorBook.Load(files), DescriptionBook.Load(files));
        return [.. book.Records.SelectMany(r => Unknown(r, actors)), .. book.Records.SelectMany(r => OneSided(r, book))];
    }

    private static IEnumerable<Diagnostic> Unknown(DescriptionRecord record, ActorBook actors) =>
        from id in record.Neighbours.Values.SelectMany(n => n).Prepend(record.Id)
        where actors.ById(id) is null
        select new Diagnostic("ACT012", record.Place, $"no actor has the id '{id}'.", "Use a state's code or an id of actors/bodies.jsonl or groups.jsonl.");

    // Borders bend: the neighbour in the north may see this state in the south-east, but never in the north too.
    private static IEnumerable<Diagnostic> OneSided(DescriptionRecord record, DescriptionBook book) =>
        from pair in record.Neighbours
        from other in pair.Value
        where book.Neighbours(other, pair.Key).Contains(record.Id, StringComparer.Ordinal)
        select new Diagnostic("ACT011", record.Place, $"{record.Id} and {other} each have the other in the {pair.Key}.", "Correct one of the two lines.");
}
