using Entente.Model.Text;

namespace Entente.Text.Coreference.Links;

/// <summary>Which gender the words of a noun phrase tell: titles first, then the noun, then first names.</summary>
internal static class Genders
{
    // Titles and names stand close to the head.
    private const int Reach = 8;

    public static Gender Of(ParsedText parsed, WordLists lists, in Trait trait)
    {
        var gender = Gender.Unknown;
        var (first, end) = (Math.Max(trait.First, trait.Head - Reach), Math.Min(trait.End, trait.Head + Reach));
        for (var w = first; w < end && gender == Gender.Unknown; w++)
        {
            if (w != trait.Head && !IsPartOfName(parsed.Words[w], trait)) continue;
            gender = Of((WordList)lists.Of(WordLists.Key(w == trait.Head && trait.Kind == MentionKind.Description ? parsed.Words[w].Lemma : parsed.Form(w))));
        }
        if (gender != Gender.Unknown) return gender;
        return trait.Type == EntityType.Person ? Gender.Person : trait.IsList ? Gender.Unknown : Gender.Neuter;
    }

    private static bool IsPartOfName(Word word, in Trait trait) =>
        word.Head == trait.Head && word.Relation is "flat" or "compound" or "nmod:desc" or "amod" && word.Upos is Upos.Propn or Upos.Noun;

    private static Gender Of(WordList lists)
    {
        if ((lists & (WordList.Male | WordList.MaleName)) != 0) return Gender.Male;
        return (lists & (WordList.Female | WordList.FemaleName)) != 0 ? Gender.Female : Gender.Unknown;
    }
}
