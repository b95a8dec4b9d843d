using Entente.Model.Text;
using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>Other ways to write the same text, character for character, so that all offsets stay: what news has and the treebanks have little of.</summary>
internal static class Rewriting
{
    /// <summary>The text with curly quotation marks and apostrophes in place of straight ones.</summary>
    public static ParsedText Curly(ParsedText gold) => Rewrite(gold, (text, i) => text[i] switch
    {
        '"' => Opens(text, i) ? '“' : '”',
        '\'' => Opens(text, i) ? '‘' : '’',
        var c => c,
    });

    /// <summary>The text with straight marks in place of curly ones.</summary>
    public static ParsedText Straight(ParsedText gold) => Rewrite(gold, (text, i) => text[i] switch
    {
        '“' or '”' => '"',
        '‘' or '’' => '\'',
        var c => c,
    });

    /// <summary>The text with single quotation marks in place of double ones.</summary>
    public static ParsedText Single(ParsedText gold) => Rewrite(gold, (text, i) => text[i] switch
    {
        '"' => '\'',
        '“' => '‘',
        '”' => '’',
        var c => c,
    });

    /// <summary>The text with long dashes where a hyphen stood between spaces.</summary>
    public static ParsedText LongDashes(ParsedText gold) => Rewrite(gold, (text, i) =>
        text[i] == '-' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ' ? '–' : text[i]);

    /// <summary>The text with questions and exclamations quoted where a quotation ended in a comma: she who asks or shouts still follows.</summary>
    public static ParsedText Asked(ParsedText gold) => Rewrite(gold, (text, i) =>
        text[i] == ',' && i + 1 < text.Length && text[i + 1] is '"' or '”' ? i % 2 == 0 ? '?' : '!' : text[i]);

    /// <summary>The text in capitals.</summary>
    public static ParsedText Capitals(ParsedText gold) => Rewrite(gold, (text, i) => char.ToUpperInvariant(text[i]));

    private static ParsedText Rewrite(ParsedText gold, Func<string, int, char> to)
    {
        var text = gold.Text;
        return gold with { Text = string.Create(text.Length, 0, (target, _) => { for (var i = 0; i < target.Length; i++) target[i] = to(text, i); }) };
    }

    private static bool Opens(string text, int i) => i == 0 || Chars.IsSpace(text[i - 1]) || Chars.Of(text[i - 1]) is CharClass.Open or CharClass.Quote or CharClass.Hyphen;
}
