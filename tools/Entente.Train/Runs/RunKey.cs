namespace Entente.Train.Runs;

/// <summary>What a run depends on, as text: one "name value" a line, in ordinal order.</summary>
internal static class RunKey
{
    public static string Of(IEnumerable<KeyValuePair<string, string>> settings, IEnumerable<InputFile> inputs) =>
        string.Join('\n', settings.Select(s => $"{s.Key} {s.Value}").Concat(inputs.Select(i => $"{i.Name} {i.Hash}")).Order(StringComparer.Ordinal));

    /// <summary>What differs, for a message: "Epochs is 9, was 14".</summary>
    public static string Difference(string before, string now)
    {
        var (was, isNow) = (Lines(before), Lines(now));
        return string.Join(", ", was.Keys.Union(isNow.Keys).Order(StringComparer.Ordinal)
            .Where(k => was.GetValueOrDefault(k) != isNow.GetValueOrDefault(k))
            .Select(k => $"{k} is {Short(isNow.GetValueOrDefault(k))}, was {Short(was.GetValueOrDefault(k))}"));
    }

    private static Dictionary<string, string> Lines(string key) =>
        key.Split('\n').Select(l => l.Split(' ', 2)).ToDictionary(l => l[0], l => l.Length > 1 ? l[1] : string.Empty, StringComparer.Ordinal);

    private static string Short(string? value) => value is null ? "nothing" : value.Length > 16 ? value[..8] + "…" : value;
}
