using System.Globalization;
using System.Text;

namespace Entente.Coding.Resolving;

/// <summary>Takes diacritics from letters, so that "Erdoğan" and "Erdogan" are one.</summary>
internal static class Fold
{
    public static string Key(string text) => Plain(text).ToLowerInvariant();

    public static string Plain(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(Letter(c));
        return folded.ToString();
    }

    private static string Letter(char c) => c switch
    {
        'ł' => "l", 'Ł' => "L", 'ø' => "o", 'Ø' => "O", 'đ' => "d", 'Đ' => "D", 'ı' => "i", 'ß' => "ss", 'æ' => "ae", 'Æ' => "Ae",
        'œ' => "oe", 'Œ' => "Oe", 'ð' => "d", 'Ð' => "D", 'þ' => "th", 'Þ' => "Th", 'ə' => "a", 'Ə' => "A",
        _ => c.ToString(),
    };
}
