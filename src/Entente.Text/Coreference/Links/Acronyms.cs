using Entente.Model.Text;
using Entente.Text.Parsing;

namespace Entente.Text.Coreference.Links;

/// <summary>Hashes by which a short name and the long one that it stands for are the same.</summary>
internal static class Acronyms
{
    /// <summary>Hash of a word of two to eight capitals, dots left out; 0 for any other word.</summary>
    public static uint OfCapitals(ReadOnlySpan<char> form)
    {
        var (hash, letters) = (Hash.Start(2), 0);
        foreach (var c in form)
        {
            if (c == '.') continue;
            if (!char.IsAsciiLetterUpper(c)) return 0;
            hash = Hash.Step(hash, c);
            letters++;
        }
        return letters is >= 2 and <= 8 ? hash : 0;
    }

    /// <summary>Hash of the first letters of the capitalised words; 0 when there are fewer than two.</summary>
    public static uint OfInitials(ParsedText parsed, int first, int end)
    {
        var (hash, letters) = (Hash.Start(2), 0);
        for (var w = first; w < end; w++)
        {
            var c = parsed.Form(w)[0];
            if (!char.IsAsciiLetterUpper(c) || parsed.Words[w].Relation == "det") continue;
            hash = Hash.Step(hash, c);
            letters++;
        }
        return letters >= 2 ? hash : 0;
    }
}
