using Entente.Coding.Syntax;
using Entente.Model;
using Entente.Model.Text;

namespace Entente.Coding.Agreements;

/// <summary>Finds names that are made as names of pacts are and that the data lacks: "the Karsa Accord", "the Treaty of Velmar".</summary>
internal sealed class UnknownPacts(Tree tree)
{
    private const int Longest = 6;

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "Treaty", "Pact", "Accord", "Accords", "Agreement", "Agreements", "Convention", "Protocol", "Declaration", "Memorandum", "Charter", "Covenant", "Communiqué", "Armistice",
    };

    // Names of parties' congresses, of cars and of papers about citizens end in such words too.
    private static readonly HashSet<string> NotPacts = new(StringComparer.OrdinalIgnoreCase)
    {
        "National", "Republican", "Democratic", "Party", "Constitutional", "Honda", "Labour", "Annual", "Internet", "Royal", "Citizens", "Independence", "Libertarian", "Baptist", "Transfer", "Control", "Independence",
    };

    /// <summary>A name that ends or begins with the pact word at <paramref name="noun"/>; null when there is none.</summary>
    public (int First, int End)? At(int noun)
    {
        if (!Nouns.Contains(tree.Text.Form(noun).ToString())) return null;
        if (OfName(noun) is { } end) return (noun, end);
        var first = noun;
        var from = Math.Max(tree.Text.Sentences[tree.Words[noun].Sentence].First, noun - Longest);
        while (first > from && (IsNamePart(first - 1) || IsJoint(first - 1, from))) first--;
        if (first == noun || !Enumerable.Range(first, noun - first).Any(IsOwn) || Enumerable.Range(first, noun - first).Any(IsNotPact)) return null;
        return (first, noun + 1);
    }

    /// <summary>The record's id, of its name alone, so that all reports that name it share it.</summary>
    public static string IdOf(string name) => Ids.Of("agr_", name.ToUpperInvariant());

    private int? OfName(int noun)
    {
        var stop = tree.Text.Sentences[tree.Words[noun].Sentence].End;
        if (noun + 2 >= stop || tree.Text.Form(noun + 1) is not "of") return null;
        var end = noun + 2;
        while (end < stop && end < noun + 5 && tree.Words[end].Upos == Upos.Propn && char.IsUpper(tree.Text.Form(end)[0])) end++;
        return end > noun + 2 && !IsNotPact(noun + 2) && (tree.Text.Form(noun) is "Treaty" or "Pact" or "Convention" or "Accord" or "Protocol") ? end : null;
    }

    private bool IsNamePart(int word) => char.IsUpper(tree.Text.Form(word)[0]) && tree.Words[word].Upos is Upos.Propn or Upos.Adj or Upos.Noun && tree.Lower(word) is not "the";

    private bool IsJoint(int word, int from) => word > from && tree.Text.Form(word) is "-" or "–" && IsNamePart(word - 1);

    private bool IsOwn(int word) => tree.Words[word].Upos is Upos.Propn or Upos.Adj && PactWords.Fold(tree.Text.Form(word).ToString()) == tree.Text.Form(word).ToString() && tree.Text.Form(word) is not ("-" or "–");

    private bool IsNotPact(int word) => NotPacts.Contains(tree.Text.Form(word).ToString());
}
