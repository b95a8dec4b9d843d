using System.Collections.Frozen;
using Entente.Coding.Things.Reading;

namespace Entente.Coding.Things.Units;

/// <summary>Currencies by sign, code and word, as ISO 4217 has them.</summary>
internal static class Currencies
{
    /// <summary>Ten rials, which is what Iran counts in.</summary>
    public const string Toman = "toman";

    private static readonly FrozenDictionary<string, string> Signs = Table(
        "$ USD", "€ EUR", "£ GBP", "¥ JPY", "₹ INR", "₽ RUB", "₩ KRW", "₪ ILS", "₴ UAH", "₺ TRY", "฿ THB", "₫ VND", "₦ NGN", "₱ PHP", "₸ KZT", "₾ GEL");

    private static readonly FrozenDictionary<string, string> SignPrefixes = Table(
        "us USD", "a AUD", "au AUD", "aud AUD", "c CAD", "ca CAD", "can CAD", "nt TWD", "hk HKD", "s SGD", "sg SGD", "nz NZD", "r BRL", "mx MXN", "cn CNY");

    private static readonly FrozenDictionary<string, string> Codes = Table(
        "eur EUR", "usd USD", "gbp GBP", "chf CHF", "rub RUB", "cny CNY", "rmb CNY", "inr INR", "rs INR", "jpy JPY", "krw KRW", "sek SEK", "nok NOK", "dkk DKK",
        "pln PLN", "czk CZK", "huf HUF", "try TRY", "uah UAH", "ils ILS", "nis ILS", "irr IRR", "sar SAR", "aed AED", "qar QAR", "pkr PKR", "aud AUD", "cad CAD",
        "sgd SGD", "nzd NZD", "hkd HKD", "twd TWD", "brl BRL", "zar ZAR", "egp EGP", "idr IDR", "php PHP", "myr MYR", "thb THB", "vnd VND", "ron RON", "kzt KZT");

    private static readonly FrozenDictionary<string, string> Words = Table(
        "dollar USD", "dollars USD", "euro EUR", "euros EUR", "pound GBP", "pounds GBP", "sterling GBP", "yen JPY", "yuan CNY", "renminbi CNY", "rouble RUB", "roubles RUB",
        "ruble RUB", "rubles RUB", "rupee INR", "rupees INR", "shekel ILS", "shekels ILS", "rial IRR", "rials IRR", "riyal SAR", "riyals SAR", "toman toman", "tomans toman",
        "won KRW", "hryvnia UAH", "hryvnias UAH", "hryvnya UAH", "lira TRY", "liras TRY", "krone NOK", "kroner NOK", "krona SEK", "kronor SEK", "franc CHF", "francs CHF",
        "zloty PLN", "zlotys PLN", "zlotych PLN", "koruna CZK", "korunas CZK", "crowns CZK", "forint HUF", "forints HUF", "lei RON", "leva BGN", "reais BRL", "rand ZAR", "dirham AED",
        "dirhams AED", "dinar IQD", "dinars IQD", "peso MXN", "pesos MXN", "naira NGN", "birr ETB", "shillings KES", "taka BDT", "ringgit MYR", "baht THB", "rupiah IDR", "dong VND",
        "tenge KZT", "lari GEL", "dram AMD", "drams AMD", "manat AZN", "kyat MMK", "afghanis AFN");

    private static readonly FrozenDictionary<string, string> Nations = Table(
        "us-dollar USD", "american-dollar USD", "canadian-dollar CAD", "australian-dollar AUD", "taiwan-dollar TWD", "taiwanese-dollar TWD", "kong-dollar HKD", "singapore-dollar SGD",
        "zealand-dollar NZD", "pakistani-rupee PKR", "lankan-rupee LKR", "nepali-rupee NPR", "nepalese-rupee NPR", "cfa-franc XOF", "congolese-franc CDF", "rwandan-franc RWF",
        "french-franc FRF", "belgian-franc BEF", "egyptian-pound EGP", "syrian-pound SYP", "lebanese-pound LBP", "sudanese-pound SDG", "turkish-pound TRY", "lebanese-lira LBP", "syrian-lira SYP",
        "italian-lira ITL", "kuwaiti-dinar KWD", "jordanian-dinar JOD", "serbian-dinar RSD", "libyan-dinar LYD", "algerian-dinar DZD", "bahraini-dinar BHD", "tunisian-dinar TND",
        "qatari-riyal QAR", "qatari-rial QAR", "yemeni-rial YER", "yemeni-riyal YER", "omani-rial OMR", "omani-riyal OMR", "saudi-rial SAR", "iranian-riyal IRR", "philippine-peso PHP", "argentine-peso ARS",
        "colombian-peso COP", "chilean-peso CLP", "cuban-peso CUP", "danish-krone DKK", "icelandic-krona ISK", "moroccan-dirham MAD", "belarusian-ruble BYN", "belarusian-rouble BYN",
        "korean-won KRW", "tanzanian-shilling TZS", "ugandan-shilling UGX", "ukrainian-hryvnia UAH");

    /// <summary>Whether it is a word or code for a currency.</summary>
    public static bool IsWord(string key) => Words.ContainsKey(key) || Codes.ContainsKey(key);

    /// <summary>The currency that a single word or sign in lower case stands for; null when it stands for none, or for a verb as well.</summary>
    public static string? Of(string lower) => lower switch
    {
        "us$" or "usd" => "USD",
        "eur" => "EUR",
        "gbp" => "GBP",
        "jpy" => "JPY",
        "cny" => "CNY",
        "rub" => "RUB",
        "inr" => "INR",
        Toman or "tomans" => null,
        _ => Words.GetValueOrDefault(lower) ?? Signs.GetValueOrDefault(lower),
    };

    /// <summary>The currency whose sign or code stands here before a number; moves past it. Null when there is none.</summary>
    public static string? Before(Pieces pieces, ref int at)
    {
        var next = at;
        string? code = null;
        if (SignPrefixes.TryGetValue(pieces.Key(at), out var nation) && pieces.Key(at + 1) == "$" && pieces.GapAt(at + 1) == Gap.None) (code, next) = (nation, at + 2);
        else if (Signs.TryGetValue(pieces.Key(at), out var sign)) (code, next) = (sign, at + 1);
        else if (Codes.TryGetValue(pieces.Key(at), out var written) && IsCode(pieces, at)) (code, next) = (written, pieces.Key(at + 1) == "." ? at + 2 : at + 1);
        if (code is null || !pieces.IsNumber(next)) return null;
        if (pieces.Key(next - 1) != "." && pieces.GapAt(next) is not (Gap.None or Gap.Space)) return null;
        at = next;
        return code;
    }

    /// <summary>The currency whose word or sign stands here behind a number, and the piece after it; null when there is none.</summary>
    public static (string Code, int End)? After(Pieces pieces, int at)
    {
        if (Signs.TryGetValue(pieces.Key(at), out var sign)) return pieces.IsNumber(at + 1) && pieces.GapAt(at + 1) == Gap.None ? null : (sign, at + 1);
        if (Codes.TryGetValue(pieces.Key(at), out var code) && IsCode(pieces, at)) return (code, at + 1);
        for (var end = at; end < at + 4 && pieces.Together(at, end); end++)
        {
            if (Words.TryGetValue(pieces.Key(end), out var word)) return (Nation(pieces, at, end) ?? word, pieces.Key(end + 1) == "sterling" ? end + 2 : end + 1);
            if (!pieces.IsCapital(end) && pieces.Key(end) != ".") return null;
        }

        return null;
    }

    private static string? Nation(Pieces pieces, int first, int word)
    {
        var unit = pieces.Key(word) switch { "kroner" => "krone", "kronor" => "krona", var other => other.TrimEnd('s') };
        for (var i = first; i < word; i++)
            if (Nations.TryGetValue(pieces.Key(i) + "-" + unit, out var code)) return code;
        return null;
    }

    private static bool IsCode(Pieces pieces, int at) => pieces.Key(at) == "rs" ? pieces.IsCapital(at) : pieces.Text(at, at + 1).All(char.IsUpper);

    private static FrozenDictionary<string, string> Table(params string[] rows) =>
        rows.Select(r => r.Split(' ')).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
}
