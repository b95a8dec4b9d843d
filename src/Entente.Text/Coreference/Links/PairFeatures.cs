using System.Numerics;
using Entente.Model.Text;
using Entente.Text.Parsing;

namespace Entente.Text.Coreference.Links;

/// <summary>
/// What speaks for or against a mention going back to another: surface features crossed with the kinds of both mentions (Durrett and Klein
/// 2013), and what the other's chain has gathered so far.
/// </summary>
internal ref struct PairFeatures(Traits traits, Span<uint> buffer)
{
    public const int Most = 96;

    private readonly Span<uint> _buffer = buffer;
    private int _count;
    private uint _class;
    private uint _pair;

    /// <summary>The features of mention <paramref name="i"/> going back to <paramref name="j"/>.</summary>
    /// <param name="i">The later mention.</param>
    /// <param name="j">The earlier one.</param>
    /// <param name="chain">What the chain of <paramref name="j"/> has gathered.</param>
    /// <param name="rank">How many fitting mentions lie between.</param>
    public ReadOnlySpan<uint> Of(int i, int j, in ChainState chain, int rank)
    {
        ref var m = ref traits.All[i];
        ref var a = ref traits.All[j];
        (_count, _class) = (0, m.Class);
        _pair = 64 + (m.Coarse * 64) + (m.Kind == MentionKind.Pronoun || a.Kind != MentionKind.Pronoun ? a.Coarse : 16);
        var near = (uint)Math.Min(m.Sentence - a.Sentence, 2);
        AddDistance(m, a, i - j, near, rank);
        var match = m.Kind == MentionKind.Pronoun || a.Kind == MentionKind.Pronoun ? 0 : AddMatch(m, a, chain, near);
        AddAgreement(m, a, chain);
        AddSyntax(m, a, near);
        AddWords(m, a, match);
        AddChain(m, chain, i, j, match);
        return _buffer[.._count];
    }

    private void AddDistance(in Trait m, in Trait a, int mentions, uint near, int rank)
    {
        Add(1, Bucket(m.Sentence - a.Sentence));
        Add(2, Bucket(mentions), near);
        Add(3, near, a.Relation);
        Add(4, near, a.Relation, m.Relation);
        Add(5, (uint)Math.Min(rank, 4), near);
        Add(6, a.IsFirstInSentence ? 1u : 0, near, (uint)Math.Min(rank, 2));
        var paragraphs = (uint)Math.Min(m.Paragraph - a.Paragraph, 2);
        Add(7, paragraphs, m.IsQuoted ? 1u : 0, a.IsQuoted ? 1u : 0);
        Add(8, (uint)Math.Min(m.Paragraph - a.Paragraph, 5));
        Add(9, m.Speaker == a.Head ? 1u : a.Speaker == m.Head ? 2u : m.Speaker < 0 ? 3u : m.Speaker == a.Speaker ? 4u : a.Speaker < 0 ? 5u : 6u, m.IsQuoted ? 1u : 0, near);
    }

    private uint AddMatch(in Trait m, in Trait a, in ChainState chain, uint near)
    {
        var shared = Shared(m, a, out var keyInside);
        var match = (m.Key == a.Key ? 1u : 0) | (m.Whole == a.Whole ? 2u : 0) | (m.Form == a.Form ? 4u : 0) | (keyInside ? 8u : 0);
        var cover = (shared == 0 ? 0u : 1u) | (shared == m.ContentCount ? 2u : 0) | (shared == a.ContentCount ? 4u : 0);
        Add(10, match);
        Add(11, match, (uint)m.Definiteness, (uint)a.Definiteness);
        Add(12, match, cover);
        Add(13, match, near, (uint)m.Type);
        Add(14, match, (uint)Math.Min(m.ContentCount - shared, 3), (uint)Math.Min(a.ContentCount - shared, 3));
        Add(15, match, (uint)Math.Min(BitOperations.PopCount(m.Signature & ~chain.Content), 3));
        if (IsAcronym(m, a)) Add(16, 1);
        Add(19, match, cover, (uint)m.Type);
        Add(27, match, Bucket(m.Sentence - a.Sentence));
        if (match != 0) Add(17, m.Key);
        if (match == 0) Add(18, m.Key, a.Key);
        if (match == 0) Add(28, m.Key, (uint)a.Type, (uint)a.Kind);
        if (match == 0) Add(29, m.Lists, (uint)a.Type, (uint)m.Definiteness);
        return match + (cover << 4);
    }

    private static bool IsAcronym(in Trait m, in Trait a) =>
        (m.Acronym != 0 && m.Acronym == a.Initials) || (a.Acronym != 0 && a.Acronym == m.Initials);

    private readonly int Shared(in Trait m, in Trait a, out bool keyInside)
    {
        keyInside = false;
        if ((m.Signature & a.Signature) == 0) return 0;
        var shared = 0;
        var other = traits.Content(a);
        foreach (var word in traits.Content(m))
        {
            if (!other.Contains(word)) continue;
            shared++;
            keyInside |= word == m.Key || word == a.Key;
        }
        return shared;
    }

    private void AddAgreement(in Trait m, in Trait a, in ChainState chain)
    {
        Add(20, (uint)m.Gender, (uint)a.Gender);
        Add(21, (uint)m.Gender, chain.Genders);
        Add(22, (uint)m.Number, (uint)a.Number);
        Add(23, (uint)m.Number, chain.Numbers);
        Add(24, (uint)m.Type, (uint)a.Type);
        Add(25, a.Lists, (uint)a.Number);
        Add(26, m.IsList ? 1u : 0, a.IsList ? 1u : 0, (uint)m.Number);
    }

    private void AddSyntax(in Trait m, in Trait a, uint near)
    {
        if (near > 0) return;
        var nested = a.First <= m.First && m.End <= a.End ? 1u : m.First <= a.First && a.End <= m.End ? 2u : 0;
        Add(30, nested, m.Relation);
        if (m.Governor == a.Head) Add(31, m.Relation);
        if (a.Governor == m.Head) Add(32, a.Relation);
        if (m.Governor == a.Governor) Add(33, m.IsReflexive ? 1u : 0, m.Relation, a.Relation);
        if (m.First == a.End || m.First == a.End + 1) Add(34, m.Relation, (uint)m.Definiteness);
    }

    private void AddWords(in Trait m, in Trait a, uint match)
    {
        Add(40, m.GovernorLemma == a.GovernorLemma ? 1u : 0, m.Relation == a.Relation ? 1u : 0, match & 1);
        if (m.Kind == MentionKind.Pronoun)
        {
            Add(41, a.Key);
            Add(42, m.GovernorLemma, (uint)a.Type);
            Add(43, m.Form == a.Form ? 1u : 0, m.Relation == a.Relation ? 1u : 0);
            Add(44, (uint)a.Definiteness, (uint)a.Type);
        }
        else Add(45, m.Preposition, a.Preposition, match & 1);
    }

    private void AddChain(in Trait m, in ChainState chain, int i, int j, uint match)
    {
        Add(50, Bucket(chain.Size), (uint)(chain.Last == j ? 1 : 0));
        Add(51, Bucket(i - chain.Last));
        Add(52, chain.HasName ? 1u : 0, chain.Size > 1 ? 1u : 0, match & 15);
        Add(53, Bucket(chain.First), Bucket(chain.Size));
        if (m.Kind == MentionKind.Pronoun) return;
        var known = ((chain.Keys & ChainState.Bit(m.Key)) != 0 ? 1u : 0) | ((chain.Wholes & ChainState.Bit(m.Whole)) != 0 ? 2u : 0);
        Add(54, known, match);
    }

    private static uint Bucket(int n) => n < 5 ? (uint)n : 3u + (uint)BitOperations.Log2((uint)n);

    private void Add(int kind, uint a, uint b = 0, uint c = 0)
    {
        var hash = Hash.Step(Hash.Step(Hash.Step(Hash.Start(kind), a), b), c);
        _buffer[_count++] = Hash.Mix(Hash.Step(hash, _class));
        _buffer[_count++] = Hash.Mix(Hash.Step(hash, _pair));
    }
}
