using System.Globalization;
using System.Text.Json;
using Entente.Model.Diagnostics;

namespace Entente.Model.Data;

/// <summary>
/// One record of a data file, read strictly: every key that is not asked for is refused by <see cref="Done"/>, with file and line.
/// </summary>
public sealed class DataRecord
{
    private readonly JsonElement _object;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    internal DataRecord(string file, int line, JsonElement element)
    {
        File = file;
        Line = line;
        _object = element;
    }

    /// <summary>The file that it stands in.</summary>
    public string File { get; }

    /// <summary>Its line, from 1.</summary>
    public int Line { get; }

    /// <summary>Whether the record has the key.</summary>
    public bool Has(string key) => _object.TryGetProperty(key, out _);

    /// <summary>A text that must be there and not be empty.</summary>
    public string Text(string key) => TextOrNull(key) ?? throw Wrong($"the key '{key}' is missing.", $"Add \"{key}\" to the record.");

    /// <summary>A text, or null when the key is missing or null.</summary>
    public string? TextOrNull(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.String) throw Wrong($"the key '{key}' must be a text.", "Put it in quotes.");
        return value.GetString() is { Length: > 0 } text ? text : throw Wrong($"the key '{key}' is empty.", "Fill it or leave the key out.");
    }

    /// <summary>A list of texts; empty when the key is missing. A single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (Find(key) is not { } value) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.String))
            throw Wrong($"the key '{key}' must be a list of texts.", "Write it as [\"a\", \"b\"].");
        return [.. value.EnumerateArray().Select(e => e.GetString()!)];
    }

    /// <summary>A list of texts in which null, written as the empty text here, has a meaning of its own; empty when the key is missing.</summary>
    public IReadOnlyList<string> TextsOrNulls(string key)
    {
        if (Find(key) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(e => e.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)))
            throw Wrong($"the key '{key}' must be a list of texts or nulls.", "Write it as [\"a\", null].");
        return [.. value.EnumerateArray().Select(e => e.GetString() ?? "")];
    }

    /// <summary>Whole numbers in a list, or in a list of lists, in order; empty when the key is missing.</summary>
    public IReadOnlyList<int> Numbers(string key)
    {
        if (Find(key) is not { } value) return [];
        var numbers = new List<int>();
        AddNumbers(key, value, numbers);
        return numbers;
    }

    /// <summary>Says that a key is known and of no interest to this reader.</summary>
    public void Ignore(string key) => _seen.Add(key);

    /// <summary>A whole number, or null when the key is missing or null.</summary>
    public int? NumberOrNull(string key)
    {
        if (Find(key) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw Wrong($"the key '{key}' must be a whole number.", "Write digits without quotes.");
    }

    /// <summary>True or false; false when the key is missing.</summary>
    public bool Flag(string key)
    {
        if (Find(key) is not { } value) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Wrong($"the key '{key}' must be true or false.", "Write it without quotes.");
    }

    /// <summary>A code of the vocabulary, or null when the key is missing or null.</summary>
    public T? CodeOrNull<T>(string key) where T : struct, Enum
    {
        if (TextOrNull(key) is not { } text) return null;
        return Claims.Codes.TryRead<T>(text, out var code)
            ? code
            : throw Wrong($"'{text}' is no {typeof(T).Name}.", "Use one of: " + string.Join(", ", Enum.GetNames<T>()) + ".");
    }

    /// <summary>
    /// A day written as YYYY, YYYY-MM or YYYY-MM-DD, or null; a missing month or day is the first, or the last when
    /// <paramref name="last"/> is set.
    /// </summary>
    public DateOnly? DayOrNull(string key, bool last = false)
    {
        if (TextOrNull(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return last ? month.AddMonths(1).AddDays(-1) : month;
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return last ? new DateOnly(year.Year, 12, 31) : year;
        throw Wrong($"'{text}' is no date.", "Write YYYY, YYYY-MM or YYYY-MM-DD.");
    }

    /// <summary>The records in a list under the key; empty when the key is missing.</summary>
    public IReadOnlyList<DataRecord> Records(string key)
    {
        if (Find(key) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.Object))
            throw Wrong($"the key '{key}' must be a list of records.", "Write it as [{…}, {…}].");
        return [.. value.EnumerateArray().Select(e => new DataRecord(File, Line, e))];
    }

    /// <summary>The record under the key; null when the key is missing.</summary>
    public DataRecord? RecordOrNull(string key)
    {
        if (Find(key) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Object
            ? new DataRecord(File, Line, value)
            : throw Wrong($"the key '{key}' must be a record.", "Write it as {…}.");
    }

    /// <summary>The keys of the record in the order written; asking for them does not count as reading them.</summary>
    public IEnumerable<string> Keys => _object.EnumerateObject().Select(p => p.Name);

    /// <summary>Refuses keys that nobody asked for. Call it when the record has been read.</summary>
    public void Done()
    {
        foreach (var property in _object.EnumerateObject())
            if (!_seen.Contains(property.Name))
                throw Wrong($"the key '{property.Name}' is not known here.", "Known keys: " + string.Join(", ", _seen.Order(StringComparer.Ordinal)) + ".");
    }

    /// <summary>An error about this record, to be thrown.</summary>
    public EntenteException Wrong(string message, string advice) =>
        new(new Diagnostic("DATA002", string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"), message, advice));

    private void AddNumbers(string key, JsonElement value, List<int> into)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)) into.Add(number);
        else if (value.ValueKind != JsonValueKind.Array) throw Wrong($"the key '{key}' must be a list of whole numbers.", "Write it as [1, 2].");
        else
            foreach (var element in value.EnumerateArray()) AddNumbers(key, element, into);
    }

    private JsonElement? Find(string key)
    {
        _seen.Add(key);
        return _object.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
