namespace Entente.Text.Coreference.Links;

/// <summary>What the form of a pronoun tells.</summary>
internal static class Pronouns
{
    public static PronounKind KindOf(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[12];
        if (form.Length > lower.Length) return PronounKind.Other;
        form.ToLowerInvariant(lower);
        return lower[..form.Length] switch
        {
            "i" or "me" or "my" or "mine" or "myself" => PronounKind.I,
            "we" or "us" or "our" or "ours" or "ourselves" or "'s" or "’s" => PronounKind.We,
            "you" or "your" or "yours" or "yourself" or "yourselves" => PronounKind.You,
            "he" or "him" or "his" or "himself" => PronounKind.He,
            "she" or "her" or "hers" or "herself" => PronounKind.She,
            "it" or "its" or "itself" => PronounKind.It,
            "they" or "them" or "their" or "theirs" or "themselves" or "themself" or "'em" => PronounKind.They,
            "this" => PronounKind.This,
            "that" => PronounKind.That,
            "these" or "those" => PronounKind.These,
            "who" or "whom" or "whose" or "which" or "what" => PronounKind.Who,
            "one" or "ones" or "both" or "all" or "some" or "each" or "many" or "others" or "other" => PronounKind.One,
            _ => PronounKind.Other,
        };
    }

    public static bool IsReflexive(ReadOnlySpan<char> form) =>
        form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);

    public static Gender GenderOf(PronounKind kind) => kind switch
    {
        PronounKind.He => Gender.Male,
        PronounKind.She => Gender.Female,
        PronounKind.It or PronounKind.This or PronounKind.That => Gender.Neuter,
        _ => Gender.Unknown,
    };

    public static GrammaticalNumber NumberOf(PronounKind kind) => kind switch
    {
        PronounKind.He or PronounKind.She or PronounKind.It or PronounKind.I or PronounKind.This or PronounKind.That => GrammaticalNumber.One,
        PronounKind.They or PronounKind.We or PronounKind.These => GrammaticalNumber.Many,
        _ => GrammaticalNumber.Unknown,
    };
}
