using System.Text;

namespace Entente.Coding.Resolving;

/// <summary>Takes diacritics from Latin letters, so that "Erdoğan" and "Erdogan" are one. By a table, which needs no culture data.</summary>
internal static class Fold
{
    // A plain letter, then those that count as it.
    private const string Letters =
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặə cçćĉċč dďđð eèéêëēĕėęěẹẻẽếềểễệ gĝğġģ hĥħ iìíîïĩīĭįıǐịỉ jĵ kķ lĺļľŀł nñńņňŋ oòóôõöøōŏőǒọỏốồổỗộớờởỡợơ rŕŗř sśŝşšș " +
        "tţťŧț uùúûüũūŭůűųǔụủứừửữựư wŵ yýÿŷỳỵỷỹ zźżž AÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶƏ CÇĆĈĊČ DĎĐÐ EÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ GĜĞĠĢ HĤĦ IÌÍÎÏĨĪĬĮİǏỊỈ JĴ KĶ " +
        "LĹĻĽĿŁ NÑŃŅŇŊ OÒÓÔÕÖØŌŎŐǑỌỎỐỒỔỖỘỚỜỞỠỢƠ RŔŖŘ SŚŜŞŠȘ TŢŤŦȚ UÙÚÛÜŨŪŬŮŰŲǓỤỦỨỪỬỮỰƯ WŴ YÝŸŶỲỴỶỸ ZŹŻŽ";

    private static readonly Dictionary<char, char> Plainly = Letters.Split(' ').SelectMany(g => g.Skip(1).Select(c => (From: c, To: g[0]))).ToDictionary(p => p.From, p => p.To);

    public static string Key(string text) => Plain(text).ToLowerInvariant();

    public static string Plain(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Plainly.TryGetValue(c, out var plain)) folded.Append(plain);
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark) folded.Append(Pair(c));
        }

        return folded.ToString();
    }

    private static string Pair(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'þ' => "th",
        'Þ' => "Th",
        _ => c.ToString(),
    };
}
