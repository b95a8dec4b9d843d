namespace Entente.Coding.Time.Grammar;

/// <summary>
/// Finds what a layer of rules fits at a place: the longest form, of two the earlier rule. Every answer is kept, and a layer starts only with
/// lower ones, so that the time is linear in the text (packrat parsing, Ford 2002).
/// </summary>
internal sealed class Matcher(DateGrammar grammar, List<Token> tokens, Func<Node, string, bool> holds)
{
    private const int Layers = (int)Layer.Span + 1;
    private static readonly Node Nothing = new(null, 0, 0, []);
    private readonly Node?[] _known = new Node?[Layers * tokens.Count];

    public Node? At(int at, Layer layer)
    {
        // No form starts with a word that the grammar does not know.
        if (at >= tokens.Count || (tokens[at].Word < 0 && tokens[at].Digits == 0)) return null;
        var slot = at * Layers + (int)layer;
        var found = _known[slot] ??= (layer == Layer.Holiday ? Holiday(at) : Best(at, layer)) ?? Nothing;
        return ReferenceEquals(found, Nothing) ? null : found;
    }

    private Node? Holiday(int at) =>
        grammar.Holidays.Names.At(tokens, at) is { } name ? new Node(null, at, at + name.Length, [], name.Value) : null;

    private Node? Best(int at, Layer layer)
    {
        (Node? Node, int Order) best = (null, int.MaxValue);
        var token = tokens[at];
        if (token.Word >= 0)
        {
            Try(grammar.StartingWith(layer, ItemKind.Word, token.Word), at, ref best);
            foreach (var @class in grammar.Lexicon.ClassesOf(token.Word)) Try(grammar.StartingWith(layer, ItemKind.Class, @class), at, ref best);
        }
        else if (token.Digits > 0)
            for (var @class = 0; @class < NumberClass.Names.Length; @class++) Try(grammar.StartingWith(layer, ItemKind.Class, @class), at, ref best);

        Try(grammar.StartingWithLayers(layer), at, ref best);
        return best.Node;
    }

    private void Try(IReadOnlyList<Candidate> candidates, int at, ref (Node? Node, int Order) best)
    {
        foreach (var candidate in candidates)
            if (Match(candidate, at) is { } node
                && (best.Node is null || node.End > best.Node.End || (node.End == best.Node.End && candidate.Order < best.Order)))
                best = (node, candidate.Order);
    }

    private Node? Match(Candidate candidate, int at)
    {
        List<Part>? parts = null;
        var next = at;
        foreach (var place in candidate.Form)
        {
            if (next >= tokens.Count || (place.Glued && !tokens[next].Has(TokenMarks.Glued)) || tokens[next].Sentence != tokens[at].Sentence) return null;
            var length = Stand(place, next, ref parts);
            if (length == 0) return null;
            next += length;
        }

        var node = new Node(candidate.Rule, at, next, parts ?? []);
        foreach (var condition in candidate.Rule.Where)
            if (!holds(node, condition)) return null;
        return node;
    }

    // How many tokens stand at a place; 0 when nothing that may.
    private int Stand(Place place, int at, ref List<Part>? parts)
    {
        var token = tokens[at];
        foreach (var choice in place.Choices)
        {
            if (choice.Kind == ItemKind.Word)
            {
                if (token.Word != choice.Id) continue;
                return 1;
            }

            if (choice.Kind == ItemKind.Class)
            {
                if (Value(token, choice) is not { } value) continue;
                (parts ??= []).Add(new Part(choice.Name, at, value, null));
                return 1;
            }

            if (At(at, (Layer)choice.Id) is not { } node) continue;
            (parts ??= []).Add(new Part(choice.Name, at, 0, node));
            return node.End - at;
        }

        return 0;
    }

    private int? Value(in Token token, Choice choice) =>
        choice.Name == "word" ? token.Has(TokenMarks.Letters) && !token.Has(TokenMarks.Capital) ? 0 : null : grammar.Lexicon.Value(token, choice.Id);
}
