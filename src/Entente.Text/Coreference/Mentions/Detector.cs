using Entente.Model.Text;

namespace Entente.Text.Coreference.Mentions;

/// <summary>Finds mentions: of the candidates around a word the likeliest, and the list that it begins, if either looks like a mention.</summary>
internal sealed class Detector(SmallModel spans, SmallModel types, WordLists lists)
{
    public const int Types = 10;

    /// <summary>The mentions of a text, by their start and, of two that start alike, the longer first.</summary>
    public List<Detected> Find(ParsedText parsed)
    {
        var tree = new TextTree(parsed);
        var candidates = new Candidates(tree);
        var found = new List<Detected>();
        var around = new List<Candidate>();
        var names = NameOf(parsed);
        for (var head = 0; head < parsed.Words.Length; head++)
        {
            around.Clear();
            candidates.Add(head, around);
            Choose(tree, around, names, found);
        }
        found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Head.CompareTo(b.Head));
        return Distinct(found);
    }

    /// <summary>For each word the index of the name that it is part of; -1 for none.</summary>
    public static int[] NameOf(ParsedText parsed)
    {
        var names = new int[parsed.Words.Length];
        Array.Fill(names, -1);
        for (var n = 0; n < parsed.Names.Length; n++) names.AsSpan(parsed.Names[n].First, parsed.Names[n].End - parsed.Names[n].First).Fill(n);
        return names;
    }

    private void Choose(TextTree tree, List<Candidate> around, int[] names, List<Detected> found)
    {
        var (best, highest) = (default(Candidate), spans.Threshold);
        foreach (var candidate in around)
        {
            var score = Judge(tree, candidate, names[candidate.Head]);
            if (candidate.Variant != Variant.List && score > highest) (best, highest) = (candidate, score);
            if (candidate.Variant == Variant.List && score > spans.Threshold) found.Add(Typed(tree, candidate, names[candidate.Head]));
        }
        if (highest > spans.Threshold) found.Add(Typed(tree, best, names[best.Head]));
    }

    private int Judge(TextTree tree, Candidate candidate, int name)
    {
        Span<uint> buffer = stackalloc uint[MentionFeatures.Most];
        return spans.Score(new MentionFeatures(tree, lists, buffer).Of(candidate, name));
    }

    private Detected Typed(TextTree tree, Candidate candidate, int name)
    {
        Span<uint> buffer = stackalloc uint[MentionFeatures.Most];
        Span<int> scores = stackalloc int[Types];
        types.Score(new MentionFeatures(tree, lists, buffer).Of(candidate, name), scores);
        var best = 0;
        for (var c = 1; c < Types; c++)
            if (scores[c] > scores[best]) best = c;
        var type = name < 0 ? (EntityType)best : Agreeing((EntityType)best, tree.Parsed.Names[name].Type);
        return new Detected(candidate.First, candidate.End, candidate.Head, type, candidate.Variant == Variant.List);
    }

    /// <summary>The tagger of names knows persons from places better; whether a state acts or is a place, the sentence tells.</summary>
    private static EntityType Agreeing(EntityType type, NameType name) => name switch
    {
        NameType.Person => EntityType.Person,
        NameType.Place when type is EntityType.Person or EntityType.Animal or EntityType.Plant => EntityType.Place,
        NameType.Organisation when type is EntityType.Person or EntityType.Animal or EntityType.Plant => EntityType.Organisation,
        _ => type,
    };

    private static List<Detected> Distinct(List<Detected> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
            if (i == 0 || sorted[i].First != sorted[i - 1].First || sorted[i].End != sorted[i - 1].End) sorted[kept++] = sorted[i];
        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }
}
