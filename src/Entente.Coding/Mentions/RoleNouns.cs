using Entente.Coding.Actors;
using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>What people and institutions are called: the role nouns of a phrase.</summary>
internal sealed class RoleNouns(Tree tree, ActorBook book)
{
    /// <summary>The role noun that heads the phrase, such as "foreign minister"; null when it is none.</summary>
    public Role? Of(int head) =>
        tree.IsNominal(head) ? book.RoleEndingAt(tree.Text, head, tree.Text.Sentences[tree.Words[head].Sentence].First)?.Role : null;

    // All that a person is called, in apposition, before the name, or in a list of either.
    public List<(Role Role, int At)> All(int head)
    {
        var roles = new List<(Role, int)>();
        if (Of(head) is { } own) roles.Add((own, head));
        foreach (var child in tree.Children(head))
            if (tree.Is(child, "appos") || tree.Is(child, "compound") || tree.Is(child, "conj") && tree.Is(head, "appos"))
                roles.AddRange(All(child));
        return roles;
    }

    /// <summary>Whether the role is one of the past: "former minister", "ex-president".</summary>
    public bool IsFormer(int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Lower(child) is "former" or "ex" or "retired") return true;
        return tree.Lower(head).StartsWith("ex-", StringComparison.Ordinal);
    }
}
