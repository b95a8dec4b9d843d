using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>What "which", "who", "whose" and "itself" mean within their own sentence.</summary>
internal sealed class Relatives(Tree tree, Phrases phrases, Clause clause)
{
    private const int MaxHops = 6;

    /// <summary>The noun that a relative clause hangs on, when it is an actor and not only a thing of one.</summary>
    public List<Who>? Antecedent(int word)
    {
        if (tree.Words[word].Xpos is not ("WDT" or "WP" or "WP$")) return null;
        var at = word;
        for (var hop = 0; hop < MaxHops && at >= 0 && !tree.Words[at].Relation.StartsWith("acl", StringComparison.Ordinal); hop++) at = tree.Words[at].Head;
        if (at < 0 || tree.Words[at].Head is not (>= 0 and var head) || head >= word) return null;
        return phrases.Resolve(head) is [{ CanAct: true, Why: not "owner" } one] && !IsNamedBetween(head, word, one) ? [one] : null;
    }

    // "an envoy of Peru to Chile who …": the clause may hang on either.
    private bool IsNamedBetween(int head, int word, Who one)
    {
        for (var at = head + 1; at < word; at++)
            if (phrases.Named(at) is { } other && other.Code != one.Code) return true;
        return false;
    }

    /// <summary>The subject of the verb that a reflexive hangs on.</summary>
    public List<Who>? Reflexive(int word)
    {
        var verb = tree.Words[word].Head;
        for (var hop = 0; hop < MaxHops && verb >= 0 && !tree.IsVerb(verb); hop++) verb = tree.Words[verb].Head;
        if (verb < 0 || clause.SurfaceSubject(verb) is not (>= 0 and var subject) || subject == word) return null;
        var all = phrases.Resolve(subject).Where(w => w.CanAct && w.Why != "owner").ToList();
        return all.Count > 0 ? all : null;
    }
}
