using Entente.Coding.Things.Reading;

namespace Entente.Coding.Things.Finding;

/// <summary>Percentages and parts with what they are of: "20 percent of its oil imports", "two-thirds of the launchers", "60 percent enriched uranium".</summary>
internal sealed class ShareFinder(Pieces pieces)
{
    private readonly NumberReader _numbers = new(pieces);

    /// <summary>The percentage whose number this is; null when it is none.</summary>
    public TextThing? Of(Quantity quantity)
    {
        if (quantity.Currency is not null || !pieces.Together(quantity.First, quantity.End) || SignEnd(quantity.End) is not { } end) return null;
        var share = Making.Of(pieces, quantity, end, "percent", null);
        if (pieces.Key(end - 1) is "points" or "point") return share with { Thing = share.Thing with { Unit = "point" } };
        if (Enriched(quantity.First, end)) return share with { Thing = share.Thing with { Item = "enrichment", Of = Material(quantity.First, end) } };
        return share with { Thing = share.Thing with { Of = Whole(end) } };
    }

    /// <summary>The part that begins at a piece; null when none does.</summary>
    public TextThing? PartAt(int at)
    {
        var start = at;
        var bound = Bounds.Read(pieces, ref at);
        if (bound == Bound.Between || Fraction(at) is not { } part || !pieces.Together(start, part.End)) return null;
        if (pieces.Key(start - 1) is "second" or "first" or "latter" or "other" or "final" or "last" or "third" or "fourth" || pieces.GapAt(start) == Gap.Hyphen) return null;
        var of = pieces.Key(part.End) == "of" ? part.End + 1 : part.End;
        if (of == part.End && pieces.Key(at + 1) != "in" && !(pieces.Key(at) == "half" && pieces.Key(of) is "the" or "its" or "their" or "his" or "all")) return null;
        if (NounPhrase.After(pieces, of) is not { } whole) return null;
        var percent = Math.Round(100 * part.Value, 1, MidpointRounding.AwayFromZero);
        var quantity = new Quantity(start, part.End, percent, bound == Bound.Least ? percent : null, bound == Bound.Most ? percent : null, null, false, bound != Bound.None);
        var share = Making.Of(pieces, quantity, part.End, "percent", null);
        return share with { Thing = share.Thing with { Of = pieces.Text(whole.First, whole.End) } };
    }

    private (decimal Value, int End)? Fraction(int at)
    {
        if (pieces.Key(at) == "half") return (0.5m, at + 1);
        if (pieces.Key(at) is "a" or "one" && NumberWords.Part(pieces.Key(at + 1)) is { } one) return (1 / one, at + 2);
        if (NumberWords.Unit(pieces.Key(at)) is not { } count || _numbers.At(at) is null) return null;
        if (pieces.Key(at + 1) == "in" && NumberWords.Unit(pieces.Key(at + 2)) is { } whole && count > 0 && count < whole) return (count / (decimal)whole, at + 3);
        return count > 1 && NumberWords.Part(pieces.Key(at + 1)) is { } part && count < part && pieces.Key(at + 1)[^1] == 's' ? (count / part, at + 2) : null;
    }

    private int? SignEnd(int at)
    {
        if (pieces.Key(at) is "percentage" && pieces.Key(at + 1) is "points" or "point") return at + 2;
        if (pieces.Key(at) is "%" or "percent" or "pct") return at + 1;
        return pieces.Reads(at, "per", "cent") ? at + 2 : null;
    }

    private bool Enriched(int first, int end)
    {
        if (pieces.Key(end) is "enriched" or "enrichment" or "purity" or "pure" or "highly") return pieces.Together(first, end);
        if (pieces.Key(first - 1) is not ("to" or "of" or "at" or "the" or "a" or "beyond" or "above" or "level" or "enriched")) return false;
        for (var i = first - 1; i > first - 7 && pieces.Together(i, first); i--)
            if (pieces.Key(i) is "enriched" or "enriching" or "enrich" or "enrichment" or "purity") return true;
        return false;
    }

    private string? Material(int first, int end)
    {
        for (var i = first - 10; i < end + 4; i++)
            if (pieces.Key(i) is "uranium" && pieces.Together(i, first)) return "uranium";
        return null;
    }

    private string? Whole(int end)
    {
        if (pieces.Key(end) == "of" && pieces.Together(end - 1, end)) return NounPhrase.After(pieces, end + 1) is { } whole ? pieces.Text(whole.First, whole.End) : null;
        if (!pieces.Together(end - 1, end) || pieces.GapAt(end) is Gap.Slash or Gap.None || !NounPhrase.IsInner(pieces, end) || pieces.Key(end) is "more" or "less" or "higher" or "lower") return null;
        return NounPhrase.After(pieces, end) is { } direct && direct.First == end && pieces.Tag(direct.End - 1) == Model.Text.Upos.Noun ? pieces.Text(end, direct.End) : null;
    }
}
