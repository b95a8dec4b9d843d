using Entente.Coding.Syntax;
using Entente.Model.Claims;

namespace Entente.Coding.Agreements;

/// <summary>Gives an act the known pact that it is about: the one that its verb has as object or names in a phrase of its own clause.</summary>
internal sealed class PactPicker(Tree tree, List<(int First, int End, AgreementMention Mention)> pacts)
{
    private const int MaxHops = 4;
    private const decimal Least = 0.6m;

    /// <summary>The pact as a thing of the claim, its category being the record's id; null when the act's clause names none that is known.</summary>
    public Thing? For(int trigger, int lightVerb)
    {
        foreach (var (first, end, pact) in pacts)
            if (pact.Id is not null && pact.Known && pact.Confidence >= Least && tree.Words[first].Sentence == tree.Words[trigger].Sentence && IsAbout(first, end, trigger, lightVerb))
                return new Thing("agreement", pact.Name, pact.Id, null, null, null, null, pact.Span);
        return null;
    }

    private bool IsAbout(int first, int end, int trigger, int lightVerb)
    {
        if (trigger >= first && trigger < end) return true;
        var word = end - 1;
        while (tree.Words[word].Head >= first && tree.Words[word].Head < end) word = tree.Words[word].Head;
        for (var hop = 0; hop < MaxHops && word >= 0; hop++, word = tree.Words[word].Head)
        {
            if (word == trigger || word == lightVerb) return true;
            if (tree.Is(word, "acl") || tree.Is(word, "advcl") || tree.Is(word, "ccomp") || tree.Words[word].Relation == "nsubj") return false;
        }

        return false;
    }
}
