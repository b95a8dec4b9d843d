using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Text.Reading.Cleaning;
using Entente.Text.Reading.Html;
using Entente.Text.Reading.Plain;

namespace Entente.Text.Reading.Json;

/// <summary>Reports in JSON: one object, a list, an object with a list in it, or an object a line.</summary>
internal static partial class JsonReports
{
    internal static IEnumerable<ReadResult> Read(string file, string source)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(source);
        }
        catch (JsonException e)
        {
            // Many archives call JSON lines .json.
            return e.LineNumber > 0 && source.AsSpan().TrimStart() is ['{', ..] ? ReadLines(file, source)
                : [ReadResult.Refused(ReadMessages.BrokenJson(file, (e.LineNumber ?? 0) + 1))];
        }

        using (document)
        {
            var records = RecordsIn(document.RootElement);
            return [.. records.Select((record, i) => ReadRecord(NameOf(file, i + 1, records.Count), record))];
        }
    }

    internal static IEnumerable<ReadResult> ReadLines(string file, string source)
    {
        var line = 0;
        foreach (var text in source.Split('\n'))
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text)) yield return ReadLine(file, line, text);
        }
    }

    private static ReadResult ReadLine(string file, int line, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return ReadRecord(NameOf(file, line, int.MaxValue), document.RootElement);
        }
        catch (JsonException)
        {
            return ReadResult.Refused(ReadMessages.BrokenJson(file, line));
        }
    }

    private static List<JsonElement> RecordsIn(JsonElement root)
    {
        if (root.ValueKind is JsonValueKind.Array) return [.. root.EnumerateArray()];
        foreach (var name in JsonFields.Lists)
            if (JsonRecord.Follow(root, name) is { ValueKind: JsonValueKind.Array } list) return [.. list.EnumerateArray()];
        return [root];
    }

    private static ReadResult ReadRecord(string name, JsonElement record)
    {
        try
        {
            return record.ValueKind is JsonValueKind.Object && JsonRecord.First(record, JsonFields.Text) is { } text
                ? ReportReader.Finish(DraftOf(name, record, CutMark().Replace(text, string.Empty)))
                : ReadResult.Refused(ReadMessages.NoTextField(name));
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair: System.Text.Json can't give it out.
            return ReadResult.Refused(ReadMessages.BrokenJson(name, 1));
        }
    }

    private static Draft DraftOf(string name, JsonElement record, string text)
    {
        var draft = new Draft(name, CanonicalJson.IdOf(record))
        {
            Pieces = HtmlFragments.IsMarkup(text) ? HtmlFragments.Pieces(text) : PlainText.Pieces(text),
            Title = JsonRecord.First(record, JsonFields.Title),
            Outlet = JsonRecord.First(record, JsonFields.Outlet),
            Byline = JsonRecord.First(record, JsonFields.Byline),
            Address = JsonRecord.First(record, JsonFields.Address),
            PageLanguage = JsonRecord.First(record, JsonFields.Language),
        };
        // Offsets point into the text of the record, and a reader has only the file.
        draft.Pieces = [.. draft.Pieces.Select(p => p with { SourceStart = -1 })];
        if (JsonRecord.First(record, JsonFields.Published) is { } date) draft.Publish(Stamps.DayOf(date), "metadata");
        return draft;
    }

    // NewsAPI cuts texts short and says by how much.
    [GeneratedRegex(@"\s*…?\s*\[\+\d+ chars\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CutMark();

    private static string NameOf(string file, int number, int count) =>
        count is 1 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}#{number}");
}
