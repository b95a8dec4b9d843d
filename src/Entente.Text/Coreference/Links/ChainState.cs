using Entente.Model.Text;

namespace Entente.Text.Coreference.Links;

/// <summary>What a chain has gathered so far.</summary>
internal struct ChainState
{
    public int Size, First, Last, LastNoun;

    /// <summary>The mention that tells its type: the first name, else the first description, else the first.</summary>
    public int Teller;
    private MentionKind _teller;

    public bool HasName, HasMale, HasFemale, HasNeuter, HasMany, HasOne;

    /// <summary>Bits for the keys, the whole texts and the content words of its mentions.</summary>
    public ulong Keys, Wholes, Content;

    public void Add(int index, in Trait trait)
    {
        if (Size == 0) (First, LastNoun) = (index, -1);
        if (Size == 0 || Tells(trait.Kind) > Tells(_teller)) (Teller, _teller) = (index, trait.Kind);
        (Size, Last) = (Size + 1, index);
        HasMale |= trait.Gender == Gender.Male;
        HasFemale |= trait.Gender == Gender.Female;
        HasNeuter |= trait.Gender == Gender.Neuter;
        HasMany |= trait.Number == GrammaticalNumber.Many;
        HasOne |= trait.Number == GrammaticalNumber.One;
        if (trait.Kind == MentionKind.Pronoun) return;
        LastNoun = index;
        HasName |= trait.Kind == MentionKind.Name;
        Keys |= Bit(trait.Key);
        Wholes |= Bit(trait.Whole);
        Content |= trait.Signature;
    }

    private static int Tells(MentionKind kind) => kind switch { MentionKind.Name => 2, MentionKind.Description => 1, _ => 0 };

    /// <summary>The genders that its mentions showed, as bits.</summary>
    public readonly uint Genders => (HasMale ? 1u : 0) | (HasFemale ? 2u : 0) | (HasNeuter ? 4u : 0);

    /// <summary>The numbers that its mentions showed, as bits.</summary>
    public readonly uint Numbers => (HasOne ? 1u : 0) | (HasMany ? 2u : 0);

    public static ulong Bit(uint hash) => 1UL << (int)(Parsing.Hash.Mix(hash) & 63);
}
