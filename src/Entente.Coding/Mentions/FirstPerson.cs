using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>Whose "we" it is: that of the speaker of the quotation. Null where the speaker stands for nobody.</summary>
internal sealed class FirstPerson(Tree tree, Phrases phrases, Memory memory, Quotations quotations)
{
    private const int MaxHops = 8;

    private (int Sentence, Who Who)? _last;

    // "We will not fight", the minister said: the speaker's state. One whose state is not told again is that of the sentence before.
    public List<Who>? Ours(int word)
    {
        var subject = SpeakerOf(word);
        if (subject < 0) subject = SpeakerBeside(word);
        var who = subject >= 0 ? Speaker(subject, tree.Words[word].Sentence) : quotations.At(word) >= 0 && _last is { } last && tree.Words[word].Sentence - last.Sentence <= 1 ? last.Who : null;
        if (who is null) return null;
        _last = (tree.Words[word].Sentence, who);
        return [who];
    }

    private Who? Speaker(int subject, int sentence)
    {
        if (phrases.Resolve(subject).Where(w => w.CanAct).ToList() is { Count: > 0 } speaker) return speaker[0];
        if (phrases.RoleOf(subject) is not { Sector: "GOV" or "MIL", Expert: false }) return null;
        return memory.Singles.LastOrDefault(s => s.Subject && s.Who.CanAct && sentence - s.Sentence <= 1)?.Who;
    }

    private int SpeakerOf(int word)
    {
        var verb = word;
        for (var hop = 0; hop < MaxHops && verb >= 0 && !(tree.Is(verb, "ccomp") || tree.Is(verb, "parataxis")); hop++) verb = tree.Words[verb].Head;
        return verb >= 0 && tree.Words[verb].Head is >= 0 and var cue && tree.IsVerb(cue) ? tree.Child(cue, "nsubj") : -1;
    }

    // The only verb of saying outside the quotation: Asked about it, the minister said: "We …".
    private int SpeakerBeside(int word)
    {
        if (quotations.At(word) < 0) return -1;
        var (found, sentence) = (-1, tree.Text.Sentences[tree.Words[word].Sentence]);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (quotations.At(at) >= 0 || tree.Lemma(at) is not ("say" or "tell" or "add" or "warn" or "declare" or "insist" or "reply" or "state") || tree.Child(at, "nsubj") is not (>= 0 and var subject)) continue;
            if (found >= 0) return -1;
            found = subject;
        }

        return found;
    }
}
