using Entente.Coding.Mentions;
using Entente.Coding.Syntax;

namespace Entente.Coding.Places;

/// <summary>Decides which of the places of one name a text means: by the state named beside it, by the states of the report, by size.</summary>
internal sealed class PlaceChoice(Tree tree, Phrases phrases)
{
    private const decimal Margin = 0.8m;

    private readonly HashSet<string> _states = StatesOf(tree, phrases);

    public FoundPlace Of(int word, int end, IReadOnlyList<PlaceRecord> places, int stop)
    {
        var distinct = Distinct(places);
        if (distinct.Count == 1) return new FoundPlace(word, end, distinct[0], distinct, distinct[0].Own ? 0.95m : 0.85m, "by name");
        var beside = StateBeside(end, stop);
        var ranked = distinct.Select(p => (Place: p, Score: Score(p, beside))).OrderByDescending(r => r.Score).ThenBy(r => r.Place.Source, StringComparer.Ordinal).ToList();
        var all = ranked.ConvertAll(r => r.Place);
        if (ranked[0].Score - ranked[1].Score < Margin) return new FoundPlace(word, end, all[0], all, 0.4m, "several places have the name, and nothing in the report decides");
        return new FoundPlace(word, end, all[0], all, beside is not null ? 0.9m : 0.8m, beside is not null ? "by name and the state beside it" : "by name: likelier than others by its state or size");
    }

    // A town by hand and the same town of the table are one.
    private static List<PlaceRecord> Distinct(IReadOnlyList<PlaceRecord> places)
    {
        var kept = new List<PlaceRecord>();
        foreach (var place in places)
            if (!kept.Exists(k => Math.Abs(k.Latitude - place.Latitude) < 0.6m && Math.Abs(k.Longitude - place.Longitude) < 0.6m)) kept.Add(place);
        return kept;
    }

    private decimal Score(PlaceRecord place, string? beside)
    {
        var score = place.Own ? 2.5m : (decimal)Math.Log10(Math.Max(1, place.People)) + (place.Kind == "capital" ? 1 : 0);
        if (beside is not null) score += place.State == beside ? 10 : 0;
        if (place.State is { } state && _states.Contains(state)) score += 1.5m;
        return score;
    }

    // "Tripoli, Lebanon", "Odessa in Texas"
    private string? StateBeside(int end, int stop)
    {
        if (end + 1 >= stop || tree.Text.Form(end) is not ("," or "in" or "(")) return null;
        return phrases.Named(end + 1) is { Kind: WhoKind.State } who ? who.Code : null;
    }

    private static HashSet<string> StatesOf(Tree tree, Phrases phrases)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var word = 0; word < tree.Words.Length; word++)
            if (phrases.Named(word) is { Kind: WhoKind.State } who) states.Add(who.Code);
        return states;
    }
}
