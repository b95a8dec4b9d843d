using Entente.Model.Text;

namespace Entente.Text.Coreference.Links;

/// <summary>
/// The mentions that one may go back to: those of the last sentences, and further up those that share its key, a name's words or a
/// pronoun's class. How many there are does not depend on the length of the text.
/// </summary>
internal sealed class Antecedents(Traits traits, ChainBook chains)
{
    private const int PronounSentences = 3;
    private const int NounSentences = 1;
    private const int MostNear = 40;
    private const int MostSteps = 200;
    private const int MostFar = 5;

    // By how many words a mention can be found again.
    private const int Links = 4;

    private readonly Dictionary<uint, int> _latest = [];
    private readonly int[] _before = new int[traits.All.Length * Links];

    /// <summary>Fills the list with the mentions that number <paramref name="index"/> may go back to, the nearest first.</summary>
    public void Find(int index, List<int> found)
    {
        found.Clear();
        Near(index, found);
        ref var trait = ref traits.All[index];
        Far(trait.Key, found);
        if (trait.Kind != MentionKind.Pronoun) FarNoun(trait, found);
        found.Sort((a, b) => b.CompareTo(a));
    }

    private void FarNoun(in Trait trait, List<int> found)
    {
        if (trait.Acronym != 0) Far(trait.Acronym, found);
        if (trait.Initials != 0) Far(trait.Initials, found);
        if (trait.Kind != MentionKind.Name) return;
        var content = traits.Content(trait);
        if (content.Length > 1) Far(content[^1], found);
    }

    /// <summary>Makes a mention known to those that follow it.</summary>
    public void Add(int index)
    {
        ref var trait = ref traits.All[index];
        Add(trait.Key, index, 0);
        if (trait.Acronym != 0) Add(trait.Acronym, index, 1);
        if (trait.Initials != 0 && trait.Initials != trait.Acronym) Add(trait.Initials, index, 2);
        var content = traits.Content(trait);
        if (trait.Kind == MentionKind.Name && content.Length > 1 && content[^1] != trait.Key) Add(content[^1], index, 3);
    }

    private void Near(int index, List<int> found)
    {
        ref var trait = ref traits.All[index];
        var reach = trait.Sentence - (trait.Kind == MentionKind.Pronoun ? PronounSentences : NounSentences);
        var last = Math.Max(0, index - MostSteps);
        for (var j = index - 1; j >= last && found.Count < MostNear && traits.All[j].Sentence >= reach; j--)
            if (IsLatest(j)) found.Add(j);
    }

    /// <summary>Of a chain its last mention stands for all, and its last noun.</summary>
    private bool IsLatest(int mention)
    {
        ref var chain = ref chains.Of(mention);
        return chain.Last == mention || chain.LastNoun == mention;
    }

    private void Far(uint key, List<int> found)
    {
        var slot = _latest.GetValueOrDefault(key, -1);
        for (var n = 0; n < MostFar && slot >= 0; n++, slot = _before[slot])
            if (!found.Contains(slot / Links)) found.Add(slot / Links);
    }

    private void Add(uint key, int index, int link)
    {
        var slot = index * Links + link;
        _before[slot] = _latest.GetValueOrDefault(key, -1);
        _latest[key] = slot;
    }
}
