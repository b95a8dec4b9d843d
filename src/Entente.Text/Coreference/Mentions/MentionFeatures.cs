using Entente.Model.Text;
using Entente.Text.Parsing;

namespace Entente.Text.Coreference.Mentions;

/// <summary>What decides whether a candidate is a mention and of which type.</summary>
internal ref struct MentionFeatures(TextTree tree, WordLists lists, Span<uint> buffer)
{
    public const int Most = 96;

    private FeatureList _list = new(buffer);
    private readonly ParsedText _parsed = tree.Parsed;

    public ReadOnlySpan<uint> Of(Candidate candidate, int name)
    {
        var head = _parsed.Words[candidate.Head];
        var lemma = Lower(head.Lemma);
        var relation = Text(head.Relation);
        var (xpos, variant) = (Text(head.Xpos), (uint)candidate.Variant);
        _list.Add(1, variant, xpos);
        _list.Add(2, lemma);
        _list.Add(3, lemma, variant);
        _list.Add(4, relation, xpos, variant);
        _list.Add(5, lemma, relation);
        _list.Add(6, Form(candidate.Head));
        AddEndings(Text(head.Lemma), head.Lemma, variant);
        AddEdges(candidate, lemma, variant);
        AddGovernor(candidate, head, lemma);
        AddChildren(candidate, lemma, xpos, variant);
        AddName(candidate, name, variant);
        return _list.Values;
    }

    private void AddEndings(uint lemma, string text, uint variant)
    {
        for (var n = 2; n <= 4 && n < text.Length; n++) _list.Add(7, (uint)n, Lower(text.AsSpan(text.Length - n)));
        _list.Add(8, lists.Of(lemma), variant);
        if (text.Length > 0) _list.Add(9, char.IsUpper(text[0]) ? 1u : 0, char.IsDigit(text[0]) ? 1u : 0, variant);
    }

    private void AddEdges(Candidate c, uint lemma, uint variant)
    {
        var length = (uint)Math.Min(c.End - c.First, 9);
        var (first, last) = (Form(c.First), Form(c.End - 1));
        _list.Add(10, length, variant);
        _list.Add(11, first, variant);
        _list.Add(12, first, lemma);
        _list.Add(13, Form(c.First - 1), Form(c.Head), variant);
        _list.Add(14, Form(c.First - 1), variant);
        _list.Add(15, Form(c.End), variant);
        _list.Add(16, last, variant);
        _list.Add(17, Tag(c.First - 1), Tag(c.First), Tag(c.End));
        if (c.Edge >= 0) _list.Add(18, Text(_parsed.Words[c.Edge].Relation), variant, Tag(c.Edge - 1));
        if (c.Edge >= 0) _list.Add(19, Form(c.Edge), variant);
        if (c.Edge >= 0) _list.Add(40, Form(tree.Low(c.Edge)), Text(_parsed.Words[c.Edge].Relation), variant);
    }

    private void AddGovernor(Candidate c, Word head, uint lemma)
    {
        if (head.Head < 0)
        {
            _list.Add(20, Tag(c.Head), (uint)c.Variant);
            return;
        }
        var governor = _parsed.Words[head.Head];
        var relation = Text(head.Relation);
        _list.Add(21, Lower(governor.Lemma), relation);
        _list.Add(22, Tag(head.Head), relation, (uint)c.Variant);
        _list.Add(23, Lower(governor.Lemma), lemma);
        if (head.Relation.StartsWith("compound", StringComparison.Ordinal)) _list.Add(24, lemma, Tag(c.Head), Tag(head.Head));
        if (governor.Head >= 0) _list.Add(25, Text(governor.Relation), relation, Tag(c.Head));
    }

    private void AddChildren(Candidate c, uint lemma, uint xpos, uint variant)
    {
        uint mask = 0;
        foreach (var child in tree.Children(c.Head))
        {
            var word = _parsed.Words[child];
            mask |= Bit(word.Relation);
            if (word.Relation is "case") _list.Add(26, Form(child), lemma);
            if (word.Relation is "case") _list.Add(27, Form(child), variant, xpos);
            if (child < c.First || child >= c.End) continue;
            if (word.Relation is "compound" or "amod" or "flat" or "nmod:desc") _list.Add(28, Lower(word.Lemma));
            if (word.Relation is "compound" or "amod" or "flat" or "nmod:desc") _list.Add(41, lists.Of(Text(word.Lemma)));
            if (_list.Values.Length > Most - 12) break;
        }
        _list.Add(29, mask, variant);
        _list.Add(30, mask, variant, xpos);
        _list.Add(31, mask, lemma);
    }

    private void AddName(Candidate c, int name, uint variant)
    {
        if (name < 0)
        {
            _list.Add(32, variant, Tag(c.Head));
            return;
        }
        var found = _parsed.Names[name];
        var fit = (c.First == found.First ? 1u : 0) + (c.End == found.End ? 2u : 0) + (c.First > found.First ? 4u : 0) + (c.End < found.End ? 8u : 0);
        _list.Add(33, (uint)found.Type, fit, variant);
        _list.Add(34, (uint)found.Type, variant);
        _list.Add(35, Form(found.End - 1), (uint)found.Type);
        _list.Add(36, Form(found.First), (uint)found.Type);
        _list.Add(37, lists.Of(Text(_parsed.Words[found.First].Lemma)), (uint)found.Type);
    }

    private static uint Bit(string relation) => relation switch
    {
        "det" => 1,
        "amod" => 2,
        "nmod:poss" => 4,
        "nummod" => 8,
        "compound" => 16,
        "acl:relcl" => 32,
        "acl" => 64,
        "nmod" => 128,
        "conj" => 256,
        "cop" => 512,
        "appos" => 1024,
        "case" => 2048,
        "flat" => 4096,
        "nsubj" => 8192,
        "obl" or "advcl" or "obj" => 16384,
        _ => 0,
    };

    private readonly uint Form(int word) =>
        word < 0 || word >= _parsed.Words.Length ? 0 : Hash.Folded(1, _parsed.Form(word));

    private readonly uint Tag(int word) => word < 0 || word >= _parsed.Words.Length ? 0 : Text(_parsed.Words[word].Xpos);

    private static uint Text(ReadOnlySpan<char> text) => Hash.Text(1, text);

    private static uint Lower(ReadOnlySpan<char> text) => Hash.Folded(1, text);
}
