using Entente.Model.Text;

namespace Entente.Text.Coreference.Links;

/// <summary>Finds who says the clause that a word stands in: the subject of the verb that the clause depends on.</summary>
internal sealed class Speakers
{
    private const int MostHops = 12;
    private readonly ParsedText _parsed;
    private readonly int[] _subjects;
    private readonly int[] _reporting;

    public Speakers(ParsedText parsed)
    {
        (_parsed, _subjects, _reporting) = (parsed, new int[parsed.Words.Length], new int[parsed.Words.Length]);
        Array.Fill(_subjects, -1);
        Array.Fill(_reporting, -1);
        for (var w = 0; w < _subjects.Length; w++)
            if (parsed.Words[w] is { Head: >= 0, Relation: "nsubj" or "nsubj:pass" }) _subjects[parsed.Words[w].Head] = w;
        // "It is late, said the minister": the verb of saying hangs on what is said.
        for (var w = _subjects.Length - 1; w >= 0; w--)
            if (_subjects[w] >= 0 && parsed.Words[w] is { Head: >= 0, Relation: "parataxis" } && IsSaying(parsed.Words[w].Lemma)) _reporting[parsed.Words[w].Head] = _subjects[w];
    }

    /// <summary>The head of the speaker of the clause around a word; -1 when it stands under no verb of saying.</summary>
    public int Of(int word)
    {
        for (var hop = 0; hop < MostHops && word >= 0; hop++, word = _parsed.Words[word].Head)
        {
            if (_parsed.Words[word] is { Head: >= 0, Relation: "ccomp" or "parataxis" } below && _subjects[below.Head] >= 0) return _subjects[below.Head];
            if (_reporting[word] >= 0) return _reporting[word];
        }
        return -1;
    }

    private static bool IsSaying(string lemma) => lemma is "say" or "tell" or "ask" or "add" or "write" or "reply";
}
