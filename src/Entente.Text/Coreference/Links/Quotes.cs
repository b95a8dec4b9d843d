using Entente.Model.Text;

namespace Entente.Text.Coreference.Links;

/// <summary>Finds the words inside quotation marks. A quotation ends with its paragraph at the latest.</summary>
internal static class Quotes
{
    public static bool[] Find(ParsedText parsed)
    {
        var quoted = new bool[parsed.Words.Length];
        var inside = false;
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.StartsParagraph) inside = false;
            for (var w = sentence.First; w < sentence.End; w++)
            {
                inside = Next(parsed.Form(w), inside);
                quoted[w] = inside;
            }
        }
        return quoted;
    }

    private static bool Next(ReadOnlySpan<char> form, bool inside) => form switch
    {
        "“" or "``" or "„" => true,
        "”" or "''" => false,
        "\"" => !inside,
        _ => inside,
    };
}
