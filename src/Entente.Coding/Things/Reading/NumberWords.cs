using System.Collections.Frozen;

namespace Entente.Coding.Things.Reading;

/// <summary>Numbers in words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Units = Table(
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19));

    private static readonly FrozenDictionary<string, int> Tens = Table(
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1000, ["lakh"] = 100_000, ["lakhs"] = 100_000, ["million"] = 1_000_000, ["mn"] = 1_000_000,
        ["mln"] = 1_000_000, ["crore"] = 10_000_000, ["crores"] = 10_000_000, ["billion"] = 1_000_000_000, ["bn"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000, ["tn"] = 1_000_000_000_000, ["trn"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Letters = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["k"] = 1000, ["m"] = 1_000_000, ["b"] = 1_000_000_000, ["t"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Plurals = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["tens"] = 10, ["dozens"] = 12, ["scores"] = 20, ["hundreds"] = 100, ["thousands"] = 1000, ["millions"] = 1_000_000, ["billions"] = 1_000_000_000,
        ["trillions"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Parts = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["half"] = 2, ["halves"] = 2, ["third"] = 3, ["thirds"] = 3, ["quarter"] = 4, ["quarters"] = 4, ["fourths"] = 4, ["fifth"] = 5, ["fifths"] = 5,
        ["sixth"] = 6, ["sixths"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["eighths"] = 8, ["ninth"] = 9, ["tenth"] = 10, ["tenths"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>0 to 19; null for another word.</summary>
    public static int? Unit(string key) => Units.TryGetValue(key, out var value) ? value : null;

    /// <summary>20, 30 … 90.</summary>
    public static int? Ten(string key) => Tens.TryGetValue(key, out var value) ? value : null;

    /// <summary>What a word multiplies by: "hundred", "bn", "crore", "dozen".</summary>
    public static decimal? Scale(string key) => Scales.TryGetValue(key, out var value) ? value : null;

    /// <summary>What a letter behind a figure multiplies by, in amounts of money: "$5m".</summary>
    public static decimal? Letter(string key) => Letters.TryGetValue(key, out var value) ? value : null;

    /// <summary>"dozens", "hundreds", "millions".</summary>
    public static decimal? Plural(string key) => Plurals.TryGetValue(key, out var value) ? value : null;

    /// <summary>What a part is one of: "third", "quarters".</summary>
    public static decimal? Part(string key) => Parts.TryGetValue(key, out var value) ? value : null;

    private static FrozenDictionary<string, int> Table(params (string Word, int Value)[] rows) =>
        rows.ToFrozenDictionary(r => r.Word, r => r.Value, StringComparer.Ordinal);
}
