using System.Globalization;
using Entente.Coding.Codebook;
using Entente.Coding.Syntax;
using Entente.Coding.Things.Gear;
using Entente.Coding.Things.Units;
using Entente.Model.Claims;
using Entente.Model.Text;

namespace Entente.Coding.Things;

/// <summary>A thing found in a text: its class and what the claim shows of it.</summary>
/// <param name="Head">The head word of its phrase.</param>
/// <param name="Class">Its class in the codebook; null for bare amounts.</param>
/// <param name="Thing">As the claim has it.</param>
internal sealed record FoundThing(int Head, ThingClass? Class, Thing Thing);

/// <summary>Finds arms, money, goods and people that are counted or handed over, by the codebook's classes.</summary>
internal sealed class ThingFinder(Tree tree, CodebookData book, ThingMap map)
{
    private const int Reach = 3;

    /// <summary>All things in a phrase and in what is listed or nested in it, in text order.</summary>
    public List<FoundThing> In(int head)
    {
        var found = new List<FoundThing>();
        Collect(head, found, 0);
        return [.. found.OrderBy(f => f.Thing.Span.Start)];
    }

    /// <summary>Amounts of money in a phrase, at any depth but not in clauses within it: "a 500 million euro deal".</summary>
    public List<FoundThing> MoneyIn(int head)
    {
        var found = new List<FoundThing>();
        foreach (var child in tree.Children(head))
        {
            if (tree.Is(child, "acl") || tree.IsVerb(child)) continue;
            if (Money(child) is { } money) found.Add(money);
            else found.AddRange(MoneyIn(child));
        }

        return found;
    }

    private void Collect(int word, List<FoundThing> found, int depth)
    {
        if (depth > Reach) return;
        if (At(word) is { } thing) found.Add(thing);
        foreach (var child in tree.Children(word))
            if (Continues(child)) Collect(child, found, depth + 1);
    }

    private bool Continues(int child) =>
        tree.Is(child, "conj") || tree.Is(child, "appos")
        || (tree.Is(child, "nmod") && tree.Preposition(child) is "of" or "for" or "including" or "worth" or "as" or "in" or "on" or "with" or null
            && tree.Words[child].Relation != "nmod:poss")
        || (tree.Is(child, "obl") && tree.Preposition(child) is "including" or "as" or "of");

    /// <summary>The thing that a word names; null when the codebook has none for it.</summary>
    public FoundThing? At(int word)
    {
        var found = Plain(word);
        if (map.EndingAt(word) is not { } told) return found;
        if (found is null) return told.Gear is { } gear ? new FoundThing(word, ClassOf(gear), told.Thing) : null;
        if (found.Thing.Kind != told.Thing.Kind) return found;
        return found with { Thing = told.Thing with { Category = found.Thing.Category ?? told.Thing.Category } };
    }

    private FoundThing? Plain(int word)
    {
        if (Money(word) is { } money) return money;
        if (ClassOf(word, out var first) is not { } found) return null;
        var span = tree.Text.SpanOf(first, word + 1);
        var count = Count(word, out var countAt);
        if (countAt >= 0) span = span.Cover(tree.Words[countAt].Span);
        if (MakeOf(word) is { } make)
            return new FoundThing(word, make.Class, new Thing(make.Class.Class, make.Text, make.Class.Category ?? found.Category, count, tree.Lemma(word), null, null, span));
        var item = tree.Text.SpanOf(first, word + 1).In(tree.Text.Text);
        return new FoundThing(word, found, new Thing(found.Class, item, found.Category, count, null, null, null, span));
    }

    // "500 Verba launchers": the make is the item, what is counted its unit.
    private (ThingClass Class, string Text)? MakeOf(int word)
    {
        foreach (var child in tree.Children(word))
            if (child < word && tree.Words[child].Upos == Upos.Propn && (tree.Is(child, "compound") || tree.Is(child, "amod")) && ClassOf(child, out var first) is { } make)
                return (make, tree.Text.SpanOf(first, child + 1).In(tree.Text.Text));
        return null;
    }

    private ThingClass? ClassOf(GearItem gear) => book.ClassOf(gear.Kind.Class, gear.Kind.Thing);

    private ThingClass? ClassOf(int word, out int first)
    {
        if (map.GearAt(word) is { } named)
        {
            first = word;
            while (first > 0 && tree.Words[first - 1].Sentence == tree.Words[word].Sentence && tree.Words[first - 1].Span.End > named.Start) first--;
            return ClassOf(named.Name.Item);
        }

        for (var length = Math.Min(book.LongestThing, word + 1); length >= 1; length--)
        {
            first = word - length + 1;
            if (tree.Words[first].Sentence != tree.Words[word].Sentence) continue;
            if (book.ThingOf(Key(first, word, lemma: true)) is { } byLemma) return byLemma;
            if (book.ThingOf(Key(first, word, lemma: false)) is { } byForm) return byForm;
        }

        first = word;
        return null;
    }

    private string Key(int first, int word, bool lemma)
    {
        if (first == word) return lemma ? tree.Lemma(word) : tree.Lower(word);
        var parts = new List<string>();
        for (var i = first; i < word; i++) parts.Add(tree.Lower(i));
        parts.Add(lemma ? tree.Lemma(word) : tree.Lower(word));
        return string.Join(' ', parts);
    }

    private decimal? Count(int word, out int at)
    {
        at = tree.Child(word, "nummod");
        // "20,000 artillery shells": the parser may hang the number on the first noun.
        foreach (var child in tree.Children(word))
            if (at < 0 && tree.Is(child, "compound")) at = tree.Child(child, "nummod");
        if (at < 0) return null;
        return Number(at);
    }

    /// <summary>The value of a number phrase, with its scale: "500", "2,500", "five hundred", "1.5 million"; null when it can't be read.</summary>
    public decimal? Number(int word)
    {
        if (Value(tree.Lower(word)) is not { } value) return null;
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "compound") && child < word && Value(tree.Lower(child)) is { } part) value *= part;
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "compound") && child > word && Value(tree.Lower(child)) is { } scale && scale >= 1000) value *= scale;
        return value;
    }

    private static decimal? Value(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) return value;
        var small = Time.Calendar.Number(text);
        if (small > 0 && text.Length > 2) return small;
        return text switch
        {
            "twenty" => 20,
            "thirty" => 30,
            "forty" => 40,
            "fifty" => 50,
            "sixty" => 60,
            "seventy" => 70,
            "eighty" => 80,
            "ninety" => 90,
            "hundred" => 100,
            "thousand" => 1000,
            "million" or "m" or "mn" => 1_000_000,
            "billion" or "bn" or "b" => 1_000_000_000,
            "trillion" or "tn" => 1_000_000_000_000,
            "dozen" => 12,
            _ => null,
        };
    }

    // "$500 million", "500 million euros", "a 500 million euro deal"
    private FoundThing? Money(int word)
    {
        if (Currencies.Of(tree.Lower(word)) is not { } currency) return null;
        var number = tree.Child(word, "nummod");
        var scale = -1;
        if (number < 0 && IsNumber(word - 1)) number = word - 1;
        if (number < 0 && tree.Words[word].Upos == Upos.Sym && IsNumber(word + 1)) number = word + 1;
        if (number < 0 && tree.Is(word, "compound") && tree.Words[word].Head is >= 0 and var head && tree.Child(head, "nummod") is >= 0 and var shared && shared < word) number = shared;
        if (number < 0 || Number(number) is not { } amount) return null;
        var next = number + 1;
        if (next < tree.Words.Length && next != word && Value(tree.Lower(next)) is >= 1000 and { } factor && tree.Words[next].Head != number && !char.IsAsciiDigit(tree.Lower(next)[0])) (amount, scale) = (amount * factor, next);
        if (number > 0 && amount >= 1000 && Value(tree.Lower(number)) is >= 1000 and < 2_000_000_000_000 && IsNumber(number - 1) && tree.Words[number - 1].Head != number
            && !char.IsAsciiDigit(tree.Lower(number)[0]) && Value(tree.Lower(number - 1)) is { } lead) amount *= lead;
        var span = tree.Words[word].Span.Cover(tree.Words[number].Span);
        if (scale >= 0) span = span.Cover(tree.Words[scale].Span);
        return new FoundThing(word, null, new Thing("money", null, null, null, null, amount, currency, span));
    }

    private bool IsNumber(int word) => word >= 0 && word < tree.Words.Length && tree.Words[word].Upos == Upos.Num && Value(tree.Lower(word)) is not null;
}
