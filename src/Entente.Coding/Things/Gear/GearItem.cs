using Entente.Model.Data;

namespace Entente.Coding.Things.Gear;

/// <summary>A weapon system, platform, munition, satellite or sensor known by name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Makers">ISO 3166-1 alpha-3 codes of the states whose industry makes or made it; ISO 3166-3 for states that ended.</param>
/// <param name="Since">The year of entry into service or of first use; null when not sure.</param>
/// <param name="Source">Where the facts are from.</param>
/// <param name="Forms">Its name and aliases, each once.</param>
/// <param name="Place">File and line.</param>
internal sealed record GearItem(
    string Id, string Name, GearKind Kind, IReadOnlyList<string> Makers, int? Since, string Source, IReadOnlyList<GearForm> Forms, string Place)
{
    public static GearItem Read(DataRecord record, IReadOnlyDictionary<string, GearKind> kinds, string source)
    {
        var kind = record.Text("kind");
        var item = new GearItem(
            record.Text("id"), record.Text("name"),
            kinds.GetValueOrDefault(kind) ?? throw record.Wrong($"'{kind}' is no kind of gear.", "Use a kind of gear/kinds.jsonl, or add it there."),
            record.Texts("makers"), record.NumberOrNull("since"), record.TextOrNull("source") ?? source, [], $"{record.File}:{record.Line}");
        item = item with { Forms = FormsOf(record, item.Name) };
        record.Done();
        return item;
    }

    private static List<GearForm> FormsOf(DataRecord record, string name)
    {
        var names = record.Texts("aliases").Prepend(name).ToList();
        var ambiguous = record.Texts("ambiguous");
        if (names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw record.Wrong($"the name '{twice.Key}' stands here twice.", "Keep one of the two.");
        if (ambiguous.FirstOrDefault(a => !names.Contains(a, StringComparer.Ordinal)) is { } stray)
            throw record.Wrong($"'{stray}' is called ambiguous and is no name of this gear.", "Add it to \"aliases\", or take it out.");
        if (names.Find(n => n.Trim() != n || GearForm.Cut(n).Count == 0) is { } empty)
            throw record.Wrong($"'{empty}' is no name.", "Write it without blanks around it, with a letter or digit.");
        return names.ConvertAll(n => new GearForm(n, ambiguous.Contains(n, StringComparer.Ordinal)));
    }
}
