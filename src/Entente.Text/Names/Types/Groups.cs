using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>Finds nationalities, peoples, faiths and political camps: known ones, and unknown ones by their endings and tags.</summary>
internal static class Groups
{
    private static readonly string[] Adjectives = ["ian", "ean", "ese", "ish", "stani"];
    private static readonly string[] People = ["ians", "eans", "ites", "stanis"];

    internal static void Find(NameView view, List<Candidate> into)
    {
        for (var i = view.First; i < view.End;)
        {
            var length = view.IsNameLike(i) ? view.Longest(i, NameClue.Group, out _) : 0;
            var yields = length == 0;
            if (length == 0 && LooksLikeOne(view, i)) length = 1;
            if (length > 0) into.Add(new Candidate(new Name(i, i + length, NameType.Group), yields));
            i += Math.Max(1, length);
        }
    }

    internal static bool LooksLikeOne(NameView view, int word)
    {
        if (word == view.First || view.Style != NameCase.Normal || view.Trait(word).Shape != NameShape.Capital || view.Form(word).Length < 6) return false;
        var tag = view.Tag(word);
        if (tag is "NNPS" or "NNS") return EndsWith(view.Form(word), People);
        return EndsWith(view.Form(word), Adjectives) && (tag is "JJ" || IsAdjective(view, word));
    }

    /// <summary>"the Ruritanian army": tagged as a name, but alone between an article and a common noun.</summary>
    private static bool IsAdjective(NameView view, int word) =>
        word + 1 < view.End && view.Trait(word + 1).Shape == NameShape.Lower && view.Tag(word + 1) is "NN" or "NNS" && view.Tag(word - 1) is "DT" or "IN";

    private static bool EndsWith(ReadOnlySpan<char> form, string[] endings)
    {
        foreach (var ending in endings)
            if (form.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
