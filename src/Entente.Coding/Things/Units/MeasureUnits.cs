using Entente.Coding.Things.Reading;

namespace Entente.Coding.Things.Units;

/// <summary>The units that reports measure in, by how they are written.</summary>
internal static class MeasureUnits
{
    private static readonly (string Item, string Name, string Spellings)[] Table =
    [
        ("mass", "kilogram", "kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos"), ("mass", "gram", "gram|grams|gramme|grammes"),
        ("mass", "tonne", "tonne|tonnes|metric ton|metric tons|metric tonnes|t"), ("mass", "ton", "ton|tons"), ("mass", "pound", "lb|lbs"), ("mass", "ounce", "ounce|ounces"),
        ("volume", "barrel", "barrel|barrels|bbl"), ("volume", "litre", "litre|litres|liter|liters"), ("volume", "gallon", "gallon|gallons"),
        ("volume", "cubic metre", "cubic metre|cubic metres|cubic meter|cubic meters"), ("volume", "cubic foot", "cubic foot|cubic feet"),
        ("flow", "barrel per day", "barrel per day|barrels per day|barrels a day|barrel a day|barrels daily|barrels each day|bpd|b / d"),
        ("distance", "kilometre", "km|kms|kilometre|kilometres|kilometer|kilometers"), ("distance", "mile", "mile|miles|mi"),
        ("distance", "nautical mile", "nautical mile|nautical miles|nm|nmi"), ("distance", "metre", "metre|metres|meter|meters|m"), ("distance", "foot", "foot|feet|ft"),
        ("distance", "centimetre", "cm|centimetre|centimetres|centimeter|centimeters"), ("calibre", "millimetre", "mm|millimetre|millimetres|millimeter|millimeters"),
        ("area", "square kilometre", "square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2"), ("area", "square mile", "square mile|square miles"),
        ("area", "hectare", "hectare|hectares"), ("area", "acre", "acre|acres"),
        ("speed", "kilometre per hour", "km / h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour"),
        ("speed", "mile per hour", "mph|miles per hour|miles an hour"), ("speed", "knot", "knot|knots"),
        ("power", "megawatt", "mw|megawatt|megawatts"), ("power", "gigawatt", "gw|gigawatt|gigawatts"), ("power", "kilowatt", "kw|kilowatt|kilowatts"),
        ("energy", "megawatt hour", "mwh|megawatt hour|megawatt hours"), ("energy", "gigawatt hour", "gwh|gigawatt hour|gigawatt hours"), ("energy", "kilowatt hour", "kwh|kilowatt hour|kilowatt hours"),
        ("yield", "kiloton", "kiloton|kilotons|kilotonne|kilotonnes|kt"), ("yield", "megaton", "megaton|megatons|megatonne|megatonnes"),
    ];

    private static readonly Dictionary<string, (string[] Words, MeasureUnit Unit)[]> ByFirst = Index();
    private static readonly HashSet<string> Short = [.. ByFirst.Keys.Where(k => k.Length <= 4)];

    /// <summary>Whether a spelling can stand behind figures without a blank: "300km".</summary>
    public static bool IsShort(string key) => Short.Contains(key);

    /// <summary>The unit that begins at a piece, the longest one, and the piece after it; null when none does.</summary>
    public static (MeasureUnit Unit, int End)? At(Pieces pieces, int at)
    {
        if (!ByFirst.TryGetValue(pieces.Key(at), out var spellings)) return null;
        foreach (var (words, unit) in spellings)
            if (Reads(pieces, at, words)) return (unit, at + words.Length);
        return null;
    }

    private static bool Reads(Pieces pieces, int at, string[] words)
    {
        if (!pieces.Reads(at, words)) return false;
        if (pieces.IsNumber(at + words.Length) && pieces.GapAt(at + words.Length) is Gap.Hyphen or Gap.None) return false;
        // "m" and "t" are metres and tonnes only right behind a figure.
        return words is not ["m" or "t"] || pieces.GapAt(at) is Gap.None or Gap.Hyphen;
    }

    private static Dictionary<string, (string[] Words, MeasureUnit Unit)[]> Index()
    {
        var all = from row in Table
                  let unit = new MeasureUnit(row.Item, row.Name)
                  from spelling in row.Spellings.Split('|')
                  select (Words: spelling.Replace(" / ", " ", StringComparison.Ordinal).Split(' '), Unit: unit);
        return all.GroupBy(s => s.Words[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Words.Length).ToArray(), StringComparer.Ordinal);
    }
}
