using Entente.Coding.Syntax;

namespace Entente.Coding.Agreements;

/// <summary>Articles that reports name without their treaty: "Article 5", "Article 51".</summary>
internal sealed class PactArticles(Tree tree, PactContext context, AgreementBook book)
{
    // Which treaty an article's bare number means, and by whose mention the report must bear that out.
    private static readonly (string Number, string Pact, string[] Signs)[] Known =
    [
        ("5", "north-atlantic-treaty", ["NATO"]), ("five", "north-atlantic-treaty", ["NATO"]), ("4", "north-atlantic-treaty", ["NATO"]), ("v", "north-atlantic-treaty", ["NATO"]),
        ("51", "un-charter", ["UN", "UNSC", "UNSECGEN", "UNGA"]), ("42.7", "lisbon-treaty", ["EU"]), ("42(7)", "lisbon-treaty", ["EU"]),
    ];

    /// <summary>The treaty whose article begins at a word; null when no article does, or it names its treaty itself.</summary>
    public FoundPact? At(int word)
    {
        if (!(tree.Text.Form(word) is "Article" or "article" or "Art") || word + 1 >= tree.Words.Length || tree.Words[word + 1].Sentence != tree.Words[word].Sentence) return null;
        var number = tree.Lower(word + 1);
        foreach (var (known, id, signs) in Known)
        {
            if (known != number || book.ById(id) is not { } pact) continue;
            if (word + 2 < tree.Words.Length && tree.Lower(word + 2) is "of" && !IsOfBody(word + 3)) return null;
            var borne = signs.Any(s => context.InText.Contains(s, StringComparer.Ordinal));
            return new FoundPact(word, word + 2, word, pact, [pact], borne ? 0.9m : 0.6m,
                borne ? "the article, and the report names the body whose treaty has it" : "the article, by which that treaty is mostly meant");
        }

        return null;
    }

    private bool IsOfBody(int word) =>
        word < tree.Words.Length && (tree.Lower(word) == "nato" || (tree.Lower(word) == "the" && word + 1 < tree.Words.Length && tree.Lower(word + 1) is "alliance" or "nato" or "eu"));
}
