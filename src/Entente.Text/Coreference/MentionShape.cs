using Entente.Model.Text;

namespace Entente.Text.Coreference;

/// <summary>Reads head and kind of a mention from the tree.</summary>
internal static class MentionShape
{
    /// <summary>The mention of these words: its head is the first word whose governor is outside.</summary>
    public static Mention Of(ParsedText parsed, int first, int end)
    {
        var head = first;
        for (var w = first; w < end; w++)
        {
            var governor = parsed.Words[w].Head;
            if (parsed.Words[w].Upos == Upos.Punct || (governor >= first && governor < end)) continue;
            head = w;
            break;
        }
        return new Mention(first, end, head, KindOf(parsed.Words[head]));
    }

    public static MentionKind KindOf(Word head) => head.Upos switch
    {
        Upos.Pron => head.Xpos is "NN" ? MentionKind.Description : MentionKind.Pronoun,
        Upos.Det => MentionKind.Pronoun,
        Upos.Propn => MentionKind.Name,
        _ => MentionKind.Description,
    };
}
