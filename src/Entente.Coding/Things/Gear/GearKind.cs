using Entente.Model.Data;

namespace Entente.Coding.Things.Gear;

/// <summary>A kind of gear, such as <c>fighter aircraft</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Category">The category of SIPRI's arms transfers register that it falls under.</param>
/// <param name="Class">Its class in <c>codebook/things.jsonl</c>.</param>
/// <param name="Thing">Its category there.</param>
internal sealed record GearKind(string Name, string Category, string Class, string Thing)
{
    /// <summary>SIPRI's categories of major arms.</summary>
    public static readonly IReadOnlyList<string> Categories =
    [
        "Air defence systems", "Aircraft", "Anti-submarine warfare weapons", "Armoured vehicles", "Artillery", "Engines", "Missiles",
        "Naval weapons", "Other", "Satellites", "Sensors", "Ships",
    ];

    public static GearKind Read(DataRecord record)
    {
        var kind = new GearKind(record.Text("kind"), record.Text("category"), record.Text("class"), record.Text("thing"));
        record.Done();
        return Categories.Contains(kind.Category, StringComparer.Ordinal)
            ? kind
            : throw record.Wrong($"'{kind.Category}' is no category.", "Use one of: " + string.Join(", ", Categories) + ".");
    }
}
