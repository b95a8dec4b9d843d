using Entente.Model.Text;
using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>
/// Names from GUM's nested entities: a person, organisation or place whose phrase holds proper nouns. Of a phrase, the run of proper nouns
/// around its first proper noun counts ("the University of Portsmouth, one of …" gives "University of Portsmouth"); of nested ones the outer.
/// </summary>
internal static class GumNames
{
    private static readonly string[] Kept = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage"];

    private sealed record Row(string Form, string Tag, int Head, string Entity);

    internal sealed record Mention(int First, int End, string Type);

    internal static NamedText[] Read(string path)
    {
        var texts = new List<NamedText>();
        var builder = new NamedTextBuilder();
        var rows = new List<Row>();
        var kept = false;
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (!builder.IsEmpty) texts.Add(builder.Take());
                kept = Kept.Any(g => line.Contains("GUM_" + g + "_", StringComparison.Ordinal));
            }
            if (kept && TreebankTags.WordOf(line) is { } columns) rows.Add(RowOf(columns));
            if (line.Length > 0 || rows.Count == 0) continue;
            AddSentence(builder, rows);
            rows.Clear();
        }
        if (!builder.IsEmpty) texts.Add(builder.Take());
        return [.. texts];
    }

    /// <summary>All named entities of a file with their types in GUM's words, by the words of the whole file.</summary>
    internal static List<Mention> Nested(string path)
    {
        var all = new List<Mention>();
        var rows = new List<Row>();
        var words = 0;
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            if (TreebankTags.WordOf(line) is { } columns) rows.Add(RowOf(columns));
            if (line.Length > 0) continue;
            all.AddRange(Mentions(rows).Select(m => m with { First = m.First + words, End = m.End + words }));
            words += rows.Count;
            rows.Clear();
        }
        return all;
    }

    private static Row RowOf(string[] columns)
    {
        var entity = columns[9].Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal)) ?? "Entity=";
        return new Row(columns[1], columns[4], int.Parse(columns[6], System.Globalization.CultureInfo.InvariantCulture) - 1, entity[7..]);
    }

    private static void AddSentence(NamedTextBuilder builder, List<Row> rows)
    {
        var types = new NameType?[rows.Count];
        var starts = new bool[rows.Count];
        foreach (var mention in Mentions(rows).OrderBy(m => m.First).ThenByDescending(m => m.End))
        {
            if (Iob2Reader.TypeOf(mention.Type) is not { } type || types[mention.First..mention.End].Any(t => t is not null)) continue;
            starts[mention.First] = true;
            for (var i = mention.First; i < mention.End; i++) types[i] = type;
        }
        for (var i = 0; i < rows.Count; i++) builder.Add(rows[i].Form, rows[i].Tag, types[i], starts[i]);
        builder.EndSentence();
    }

    private static List<Mention> Mentions(List<Row> rows)
    {
        var mentions = new List<Mention>();
        var open = new List<(string Id, int First, string Type)>();
        for (var i = 0; i < rows.Count; i++)
            foreach (var part in Parts(rows[i].Entity))
            {
                if (part[0] == '(') open.Add(Open(part, i));
                if (part[^1] != ')') continue;
                var id = part.Trim('(', ')').Split('-')[0];
                var at = open.FindLastIndex(o => o.Id == id);
                if (at < 0) continue;
                if (Trim(rows, open[at].First, i + 1, open[at].Type) is { } mention) mentions.Add(mention);
                open.RemoveAt(at);
            }
        return mentions;
    }

    private static IEnumerable<string> Parts(string entity)
    {
        var first = 0;
        for (var i = 0; i < entity.Length; i++)
        {
            if (entity[i] == '(' && i > first)
            {
                yield return entity[first..i];
                first = i;
            }
            if (entity[i] != ')') continue;
            yield return entity[first..(i + 1)];
            first = i + 1;
        }
        if (first < entity.Length) yield return entity[first..];
    }

    private static (string Id, int First, string Type) Open(string part, int word)
    {
        var fields = part.Trim('(', ')').Split('-');
        return (fields[0], word, fields.Length > 1 ? fields[1] : string.Empty);
    }

    /// <summary>The run of proper nouns that holds the head of the phrase; null when the head is none.</summary>
    private static Mention? Trim(List<Row> rows, int first, int end, string type)
    {
        var head = Enumerable.Range(first, end - first).FirstOrDefault(i => rows[i].Head < first || rows[i].Head >= end, -1);
        if (head < 0 || !IsProper(rows[head])) return null;
        int from = head, to = head + 1;
        while (from > first && (IsProper(rows[from - 1]) || (from - 1 > first && Links(rows[from - 1]) && IsProper(rows[from - 2])))) from--;
        while (to < end && (IsProper(rows[to]) || (to + 1 < end && Links(rows[to]) && IsProper(rows[to + 1])))) to++;
        if (type == "person") from = SkipTitles(rows, from, to);
        return new Mention(from, to, type);
    }

    private static int SkipTitles(List<Row> rows, int from, int to)
    {
        while (from + 1 < to && Titles.Contains(rows[from].Form.TrimEnd('.'))) from++;
        return from;
    }

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "President", "Vice", "Minister", "Prime", "Senator", "Sen", "Rep", "Judge", "Justice",
        "Chief", "Secretary", "General", "Gen", "Captain", "Capt", "Colonel", "Col", "Sir", "King", "Queen", "Prince", "Princess", "Pope", "Governor",
        "Gov", "Mayor", "Ambassador", "Chancellor", "Sergeant", "Lieutenant", "Lord", "Lady", "Chairman", "Speaker", "Congressman", "Representative",
    };

    private static bool IsProper(Row row) => row.Tag is "NNP" or "NNPS";

    private static bool Links(Row row) => row.Tag == "HYPH" || row.Form is "of" or "&" or "'s" or "-";
}
