using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Time;

/// <summary>Gives each act the date of its own clause, not of the clause next door.</summary>
internal sealed class DatePicker(Tree tree, IReadOnlyList<DateMention> dates)
{
    private const int MaxHops = 12;

    /// <summary>The date for a trigger: of its own clause, else of the clause that governs it without a subject of its own; null when none.</summary>
    public DateMention? For(int trigger, int lightVerb)
    {
        DateMention? best = null;
        var bestRank = int.MaxValue;
        foreach (var date in dates)
        {
            if (tree.Words[date.First].Sentence != tree.Words[trigger].Sentence) continue;
            var rank = Rank(date, trigger, lightVerb);
            if (rank < bestRank || (rank == bestRank && best is not null && Distance(date, trigger) < Distance(best, trigger))) (best, bestRank) = (date, rank);
        }

        return bestRank < 4 ? best : null;
    }

    private static int Distance(DateMention date, int trigger) => Math.Abs(date.First - trigger);

    private int Rank(DateMention date, int trigger, int lightVerb)
    {
        var governor = Governor(date);
        if (governor == trigger || tree.Below(HeadOf(date), trigger) && governor == Predicate(trigger)) return 0;
        if (lightVerb >= 0 && governor == lightVerb) return 1;
        if (governor >= 0 && governor == Predicate(trigger)) return 1;
        if (governor >= 0 && IsShared(trigger, governor)) return 2;
        return tree.Words[trigger].Upos == Upos.Noun && tree.Below(HeadOf(date), trigger) ? 2 : 9;
    }

    // A later member of a list, or an infinitive, takes the date of the verb that it hangs on.
    private bool IsShared(int trigger, int governor)
    {
        var word = trigger;
        for (var hop = 0; hop < 4; hop++)
        {
            var relation = tree.Words[word].Relation;
            if (relation is not ("xcomp" or "conj" or "obj" or "nsubj:pass" or "acl" or "advcl")) return false;
            word = tree.Words[word].Head;
            if (word < 0) return false;
            if (word == governor) return true;
        }

        return false;
    }

    private int HeadOf(DateMention date)
    {
        for (var word = date.First; word < date.End; word++)
            if (tree.Words[word].Head < date.First || tree.Words[word].Head >= date.End) return word;
        return date.First;
    }

    private int Governor(DateMention date)
    {
        var word = tree.Words[HeadOf(date)].Head;
        for (var hop = 0; hop < MaxHops && word >= 0; hop++, word = tree.Words[word].Head)
            if (IsPredicate(word)) return word;
        return -1;
    }

    private int Predicate(int trigger)
    {
        var word = trigger;
        for (var hop = 0; hop < MaxHops && word >= 0; hop++, word = tree.Words[word].Head)
            if (IsPredicate(word)) return word;
        return -1;
    }

    private bool IsPredicate(int word) => tree.IsVerb(word) || tree.Child(word, "nsubj") >= 0 || tree.Words[word].Relation == "root";
}
