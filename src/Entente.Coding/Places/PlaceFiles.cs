using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Places;

/// <summary>Reads the files under <c>data/places</c> strictly: records by hand in JSON lines, cities in a table. Broken lines are refused with file and line.</summary>
internal static class PlaceFiles
{
    public const string Folder = "places";

    public static readonly FrozenSet<string> Kinds = FrozenSet.Create(StringComparer.Ordinal,
        "base", "bay", "canal", "capital", "city", "crossing", "dam", "disputed", "gulf", "island", "lake", "line", "nuclear-site", "ocean", "port", "province", "reef", "region",
        "river", "sea", "strait", "town");

    /// <summary>All places: those by hand first, by file in ordinal order, then the cities.</summary>
    public static List<PlaceRecord> Read(IDataFiles files)
    {
        var all = new List<PlaceRecord>();
        var paths = files.List(Folder);
        foreach (var path in paths.Where(p => p.EndsWith(".jsonl", StringComparison.Ordinal)))
            all.AddRange(DataReader.Read(files, path).Select(Read));
        foreach (var path in paths.Where(p => p.EndsWith(".tsv", StringComparison.Ordinal))) ReadTable(files, path, all);
        return all;
    }

    /// <summary>
    /// Names of waters and of lands between states that are longer than a word, so that no actor is found in them: "Gulf of Oman" is no Oman.
    /// What lies in a state may stand for it: a strike on southern Lebanon is one on Lebanon.
    /// </summary>
    public static IEnumerable<string> LongNames(IDataFiles files) =>
        from path in files.List(Folder)
        where path.EndsWith(".jsonl", StringComparison.Ordinal)
        from record in DataReader.Read(files, path)
        let place = Read(record)
        where place.State is null
        from name in place.Names
        where name.Contains(' ', StringComparison.Ordinal)
        select name;

    private static PlaceRecord Read(DataRecord record)
    {
        var (kind, at) = (record.Text("kind"), record.Text("at").Split(','));
        if (!Kinds.Contains(kind)) throw record.Wrong($"'{kind}' is no kind of place.", "Use one of: " + string.Join(", ", Kinds.Order(StringComparer.Ordinal)) + ".");
        if (at.Length != 2 || !Degrees(at[0], 90, out var latitude) || !Degrees(at[1], 180, out var longitude))
            throw record.Wrong($"'{record.Text("at")}' are no coordinates.", "Write degrees north and east with a comma between: 26.60,56.30.");
        var place = new PlaceRecord(record.Text("name"), kind, record.TextOrNull("state"), record.Texts("claimed"), latitude, longitude, record.Texts("aliases"), 0, true,
            string.Create(CultureInfo.InvariantCulture, $"{record.File}:{record.Line}"));
        record.Done();
        return place;
    }

    private static void ReadTable(IDataFiles files, string path, List<PlaceRecord> all)
    {
        var line = 0;
        foreach (var row in Encoding.UTF8.GetString(files.Read(path).Span).Split('\n'))
        {
            line++;
            if (row.Length > 0 && row[0] != '#') all.Add(City(row.Split('\t'), path, line));
        }
    }

    private static PlaceRecord City(string[] cells, string path, int line)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");
        if (cells.Length != 6 || !Degrees(cells[2], 90, out var latitude) || !Degrees(cells[3], 180, out var longitude)
            || !int.TryParse(cells[5], NumberStyles.None, CultureInfo.InvariantCulture, out var people) || cells[4] is not ("capital" or "seat" or "city"))
            throw new EntenteException(new Diagnostic("PLC004", source, "the line is no city.", "Write name, state, latitude, longitude, rank (capital, seat or city) and thousands of people with tabs between."));
        return new PlaceRecord(cells[0], cells[4] == "capital" ? "capital" : "city", cells[1], [], latitude, longitude, [], people, false, source);
    }

    private static bool Degrees(string text, int most, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= most;
}
