using Entente.Model.Text;
using Entente.Text.Coreference.Mentions;
using Entente.Text.Parsing;

namespace Entente.Text.Coreference.Links;

/// <summary>Reads the traits of every mention of a text.</summary>
internal sealed class Traits
{
    private const int MostContent = 10;

    // Of a longer mention the first words count, so that nested ones take no quadratic time.
    private const int MostWords = 60;
    private readonly ParsedText _parsed;
    private readonly WordLists _lists;
    private readonly int[] _names;
    private readonly int[] _paragraphs;
    private readonly bool[] _quoted;
    private readonly Speakers _speakers;
    private readonly List<uint> _content = [];

    public Traits(ParsedText parsed, List<Detected> mentions, WordLists lists)
    {
        (_parsed, _lists, _names) = (parsed, lists, Detector.NameOf(parsed));
        (_paragraphs, _quoted) = (Paragraphs(parsed), Quotes.Find(parsed));
        _speakers = new Speakers(parsed);
        All = new Trait[mentions.Count];
        for (var i = 0; i < All.Length; i++)
        {
            All[i] = Of(mentions[i]);
            All[i].IsFirstInSentence = i == 0 || All[i - 1].Sentence != All[i].Sentence;
        }
    }

    public Trait[] All { get; }

    public ParsedText Parsed => _parsed;

    public ReadOnlySpan<uint> Content(in Trait trait) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_content).Slice(trait.ContentFirst, trait.ContentCount);

    private Trait Of(Detected mention)
    {
        var head = _parsed.Words[mention.Head];
        var trait = new Trait
        {
            First = mention.First, End = mention.End, Head = mention.Head, Sentence = head.Sentence, Paragraph = _paragraphs[head.Sentence],
            Governor = head.Head, Type = mention.Type, IsList = mention.IsList, Kind = KindOf(mention, head),
            Relation = Text(head.Relation), GovernorLemma = head.Head < 0 ? 0 : Folded(_parsed.Words[head.Head].Lemma),
            Form = Folded(_parsed.Form(mention.Head)), FirstWord = Folded(_parsed.Form(mention.First)), IsQuoted = _quoted[mention.Head],
            Preposition = mention.First > 0 && _parsed.Words[mention.First - 1].Upos == Upos.Adp ? Folded(_parsed.Form(mention.First - 1)) : 0,
        };
        trait.Speaker = _speakers.Of(mention.Head);
        ReadWords(ref trait);
        if (trait.Kind == MentionKind.Pronoun) ReadPronoun(ref trait);
        else ReadNoun(ref trait);
        return trait;
    }

    private MentionKind KindOf(Detected mention, Word head)
    {
        if (mention.IsList) return MentionKind.Description;
        var kind = MentionShape.KindOf(head);
        return kind == MentionKind.Description && _names[mention.Head] >= 0 ? MentionKind.Name : kind;
    }

    private void ReadPronoun(ref Trait trait)
    {
        var form = _parsed.Form(trait.Head);
        trait.Pronoun = Pronouns.KindOf(form);
        trait.IsReflexive = Pronouns.IsReflexive(form);
        (trait.Gender, trait.Number, trait.Definiteness) = (Pronouns.GenderOf(trait.Pronoun), Pronouns.NumberOf(trait.Pronoun), Definiteness.Pronoun);
        trait.Key = Hash.Start(900 + (int)trait.Pronoun);
    }

    private void ReadNoun(ref Trait trait)
    {
        var head = _parsed.Words[trait.Head];
        trait.Key = Folded(head.Lemma);
        if (trait.Kind == MentionKind.Name) ReadName(ref trait);
        trait.Definiteness = DefinitenessOf(trait);
        trait.Number = trait.IsList || head.Xpos is "NNS" or "NNPS" ? GrammaticalNumber.Many : head.Xpos is "NN" or "NNP" ? GrammaticalNumber.One : GrammaticalNumber.Unknown;
        trait.Gender = Genders.Of(_parsed, _lists, trait);
        trait.Lists = _lists.Of(trait.Key);
    }

    // "Vladimir Masud" is known as Masud afterwards, "Masud Bank" as the bank.
    private void ReadName(ref Trait trait)
    {
        var name = _names[trait.Head];
        var last = trait.Head;
        while (last + 1 < trait.End && _parsed.Words[last + 1] is { Relation: "flat", Upos: Upos.Propn }) last++;
        if (name >= 0 && _parsed.Names[name].Type == NameType.Person && _parsed.Names[name].End <= trait.End) last = Math.Max(last, _parsed.Names[name].End - 1);
        trait.Key = Folded(_parsed.Words[last].Lemma);
        if (_lists.SameAs(trait.Whole) is { } same) (trait.Key, trait.Whole) = (same, same);
        trait.Acronym = Acronyms.OfCapitals(_parsed.Form(trait.Head));
        trait.Initials = Acronyms.OfInitials(_parsed, trait.First, Math.Min(trait.End, trait.First + MostWords));
    }

    private void ReadWords(ref Trait trait)
    {
        trait.ContentFirst = _content.Count;
        trait.Whole = WordLists.Begin();
        var end = Math.Min(trait.End, trait.First + MostWords);
        for (var w = trait.First; w < end; w++)
        {
            var word = _parsed.Words[w];
            if (word.Upos is Upos.Punct or Upos.Part || word.Relation is "det" or "case") continue;
            trait.Whole = WordLists.Extend(trait.Whole, _parsed.Form(w));
            if (word.Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.X) || trait.ContentCount == MostContent) continue;
            var lemma = Folded(word.Lemma);
            _content.Add(lemma);
            trait.ContentCount++;
            trait.Signature |= 1UL << (int)(Hash.Mix(lemma) & 63);
        }
    }

    private Definiteness DefinitenessOf(in Trait trait)
    {
        var first = _parsed.Words[trait.First];
        var form = _parsed.Form(trait.First);
        if (first.Relation is "det" or "det:predet")
        {
            if (form.Equals("the", StringComparison.OrdinalIgnoreCase)) return trait.Kind == MentionKind.Name ? Definiteness.Name : Definiteness.The;
            if (form.Equals("a", StringComparison.OrdinalIgnoreCase) || form.Equals("an", StringComparison.OrdinalIgnoreCase)) return Definiteness.A;
            return Pronouns.KindOf(form) is PronounKind.This or PronounKind.That or PronounKind.These ? Definiteness.Demonstrative : Definiteness.Quantified;
        }
        if (first.Relation == "nmod:poss" || (first.Head > trait.First && first.Head < trait.End && _parsed.Words[first.Head].Relation == "nmod:poss")) return Definiteness.Possessive;
        if (trait.Kind == MentionKind.Name) return Definiteness.Name;
        return first.Upos == Upos.Num || first.Relation == "nummod" ? Definiteness.Quantified : Definiteness.Bare;
    }

    private static int[] Paragraphs(ParsedText parsed)
    {
        var paragraphs = new int[parsed.Sentences.Length];
        for (var s = 1; s < paragraphs.Length; s++) paragraphs[s] = paragraphs[s - 1] + (parsed.Sentences[s].StartsParagraph ? 1 : 0);
        return paragraphs;
    }

    private static uint Text(ReadOnlySpan<char> text) => Hash.Text(1, text);

    private static uint Folded(ReadOnlySpan<char> text) => Hash.Folded(1, text);
}
