using Entente.Model.Text;

namespace Entente.Text.Coreference.Links;

/// <summary>What is known of one mention before it is linked. Words stand as hashes.</summary>
internal struct Trait
{
    public int First, End, Head, Sentence, Paragraph, Governor;
    public MentionKind Kind;
    public EntityType Type;
    public PronounKind Pronoun;
    public Gender Gender;
    public GrammaticalNumber Number;
    public Definiteness Definiteness;
    public byte Lists;
    public bool IsList, IsReflexive, IsQuoted, IsFirstInSentence;

    /// <summary>Number of words that a reference may rest on, from <see cref="ContentFirst"/> of the text's content words on.</summary>
    public int ContentFirst, ContentCount;

    /// <summary>The word that names it: the last of a person's name, else the head; its written form; all of the words without articles.</summary>
    public uint Key, Form, Whole;

    /// <summary>The first letters of a name of several words, and the letters of a name in capitals.</summary>
    public uint Initials, Acronym;

    /// <summary>Relation of the head, lemma of its governor, preposition before it, first word.</summary>
    public uint Relation, GovernorLemma, Preposition, FirstWord;

    /// <summary>The subject of the verb of saying that the mention stands under; -1 for none.</summary>
    public int Speaker;

    /// <summary>A bit for each content word, to rule out quickly that two mentions share one.</summary>
    public ulong Signature;

    /// <summary>Kind, or pronoun, in one small number: what features are crossed with.</summary>
    public readonly uint Class => Kind switch
    {
        MentionKind.Pronoun => 16u + (uint)Pronoun,
        MentionKind.Name => 1,
        _ => 2u + (uint)Definiteness,
    };

    /// <summary>The same with fewer kinds of descriptions: definite and not.</summary>
    public readonly uint Coarse => Kind != MentionKind.Description ? Class
        : Definiteness is Definiteness.The or Definiteness.Demonstrative or Definiteness.Possessive ? 2u : 3;

}
