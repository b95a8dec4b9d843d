using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>
/// What "the kingdom", "the armed group", "the north African country" mean: the actor named last that is called so. Null where the nearest
/// sentence with such an actor names two of them.
/// </summary>
internal sealed class Kinds(Tree tree, Phrases phrases, DescriptionBook book, Shape shape)
{
    public List<Who>? Meaning(int word)
    {
        if (!shape.HasDefinite(word) || phrases.Named(word) is not null || shape.IsNarrowed(word) || tree.Child(word, "nummod") >= 0) return null;
        return Test(word) is { } fits ? Nearest(word, fits) : null;
    }

    private Func<Who, bool>? Test(int word)
    {
        var (lemma, before) = (tree.Lemma(word), Before(word));
        var noun = char.IsUpper(tree.Text.Form(word)[0]) ? tree.Text.Form(word).ToString() : lemma;
        if (before.Length == 0) return book.IsKind(lemma) ? who => book.Fits(noun, who) || book.Fits(lemma, who) : null;
        if (lemma is "country" or "nation" or "state" or "republic" or "monarchy" or "island" && tree.Words[word].Xpos != "NNS")
            return who => who.Kind == WhoKind.State && (book.LiesIn(before, who) || book.Fits(before + " " + lemma, who) || (lemma == "island" && book.Fits(before + " " + noun, who)));
        var light = before.Split(' ').All(book.IsLight);
        return book.IsKind(lemma) ? who => book.Fits(before + " " + lemma, who) || (light && book.Fits(lemma, who)) : null;
    }

    // The words between article and noun, as the report has them, those with a hyphen whole.
    private string Before(int word)
    {
        var first = word;
        while (first > 0 && tree.Words[first - 1].Sentence == tree.Words[word].Sentence && !tree.Is(first - 1, "det") && tree.Below(first - 1, word)) first--;
        return first == word ? "" : tree.Text.SpanOf(first, word).In(tree.Text.Text);
    }

    private List<Who>? Nearest(int word, Func<Who, bool> fits)
    {
        var found = new List<Who>();
        for (var at = word - 1; at >= 0; at--)
        {
            if (found.Count > 0 && tree.Words[at].Sentence != tree.Words[at + 1].Sentence) break;
            if (phrases.Named(at) is { } who && fits(who) && !found.Exists(f => f.Same(who))) found.Add(who);
        }

        return found.Count == 1 ? found : null;
    }
}
