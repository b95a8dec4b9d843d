namespace Entente.Coding.Time.Grammar;

/// <summary>Classes of tokens that are numbers: what digits can be.</summary>
internal static class NumberClass
{
    public const int FirstYear = 1800;
    public const int LastYear = 2199;

    /// <summary>In the order of their numbers.</summary>
    public static readonly string[] Names = ["num", "day", "two", "two1", "one", "year", "four", "decade", "th"];

    public static int? Value(in Token token, int @class)
    {
        var value = token.Number is >= 0 and <= 9999 ? (int)token.Number : -1;
        if (value < 0 || @class >= Names.Length) return null;
        var fits = Names[@class] switch
        {
            "num" => !token.Has(TokenMarks.Ordinal | TokenMarks.Decade),
            "day" => (token.IsPlainNumber || token.Has(TokenMarks.Ordinal)) && token.Digits <= 2 && value is >= 1 and <= 31,
            "two" => token.IsPlainNumber && token.Digits == 2,
            "two1" => token.IsPlainNumber && token.Digits <= 2,
            "one" => token.IsPlainNumber && token.Digits == 1,
            "year" => token.IsPlainNumber && token.Digits == 4 && value is >= FirstYear and <= LastYear,
            "four" => token.IsPlainNumber && token.Digits == 4,
            "decade" => token.Has(TokenMarks.Decade) && value % 10 == 0,
            _ => token.Has(TokenMarks.Ordinal),
        };
        return fits ? value : null;
    }
}
