using Entente.Coding.Actors;
using Entente.Coding.Mentions;
using Entente.Coding.Syntax;
using Entente.Coding.Time;
using Entente.Model.Dates;

namespace Entente.Coding.Agreements;

/// <summary>What stands around a pact's noun: its parties, its date, who else is named.</summary>
internal sealed class PactContext
{
    private readonly Tree _tree;
    private readonly Phrases _phrases;
    private readonly IReadOnlyList<DateMention> _dates;
    private readonly List<string>[] _inSentence;

    public PactContext(Tree tree, Phrases phrases, IReadOnlyList<DateMention> dates, DateOnly? day)
    {
        (_tree, _phrases, _dates, Day) = (tree, phrases, dates, day);
        _inSentence = [.. tree.Text.Sentences.Select(s => KeysBetween(s.First, s.End))];
        InText = [.. _inSentence.SelectMany(k => k).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The report's day; null when not known.</summary>
    public DateOnly? Day { get; }

    /// <summary>Everybody named in the text, in the order of first mention.</summary>
    public IReadOnlyList<string> InText { get; }

    /// <summary>Everybody named in a word's sentence.</summary>
    public IReadOnlyList<string> InSentence(int word) => _inSentence[_tree.Words[word].Sentence];

    /// <summary>The parties that the noun's own phrase names: before it, "with" whom, "between" whom, or who signed it in a relative clause.</summary>
    public List<string> Near(int noun)
    {
        var keys = new List<string>();
        foreach (var who in _phrases.PartiesOf(noun)) Add(keys, who);
        foreach (var child in _tree.Children(noun))
        {
            if (_tree.Is(child, "compound") || _tree.Is(child, "amod")) AddNames(keys, child, noun);
            if (_tree.Is(child, "acl") && IsSigning(child)) AddSigners(keys, child);
        }

        return keys;
    }

    /// <summary>Who signs, keeps or leaves the pact, where it is the object of such a verb: the verb's subject.</summary>
    public List<string> Acting(int noun)
    {
        var keys = new List<string>();
        var verb = _tree.Words[noun].Head;
        if (verb < 0 || !_tree.IsVerb(verb) || !(_tree.Is(noun, "obj") || _tree.Is(noun, "obl") || _tree.Is(noun, "nsubj"))) return keys;
        AddSigners(keys, verb);
        return keys;
    }

    /// <summary>Dates in the noun's phrase, in a relative clause on it, or of the verb that says it was signed.</summary>
    public List<DateRange> Dates(int noun)
    {
        var verb = _tree.Words[noun].Head;
        var signed = verb >= 0 && _tree.IsVerb(verb) && IsSigning(verb) ? verb : -1;
        var found = new List<DateRange>();
        foreach (var date in _dates)
            if ((_tree.Below(date.First, noun) && !IsOfOtherAct(date.First, noun)) || (signed >= 0 && _tree.Below(date.First, signed) && !IsInOtherClause(date.First, signed))) found.Add(date.Range);
        foreach (var child in _tree.Children(noun))
            if (YearOf(child) is { } year && !found.Exists(f => f.Start?.Year == year)) found.Add(DateRange.OfYear(year));
        return found;
    }

    /// <summary>The day or year just before or after a name: "the 1975 Algiers Agreement", "the Geneva Accords of 1954".</summary>
    public int? YearBeside(int first, int end)
    {
        if (first > 0 && YearOf(first - 1) is { } before) return before;
        if (end + 1 < _tree.Words.Length && _tree.Lower(end) is "of" or "in" or "(" && YearOf(end + 1) is { } after) return after;
        return null;
    }

    private int? YearOf(int word) =>
        _tree.Text.Form(word) is { Length: 4 } form && int.TryParse(form, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and <= 2100 ? year : null;

    private bool IsInOtherClause(int word, int verb)
    {
        for (var at = word; at >= 0 && at != verb; at = _tree.Words[at].Head)
            if (_tree.Is(at, "ccomp") || _tree.Is(at, "advcl") || _tree.Is(at, "parataxis")) return true;
        return false;
    }

    // "a deal to buy missiles, defying an embargo of 2025": the year is not the deal's.
    private bool IsOfOtherAct(int word, int noun)
    {
        for (var at = word; at >= 0 && at != noun; at = _tree.Words[at].Head)
            if (_tree.Is(at, "advcl") || _tree.Is(at, "ccomp") || (_tree.Is(at, "acl") && !IsSigning(at))) return true;
        return false;
    }

    private bool IsSigning(int verb) => _tree.Lemma(verb) is "sign" or "conclude" or "reach" or "agree" or "make" or "ratify" or "strike" or "seal" or "broker" or "initial" or "call" or "date";

    private void AddSigners(List<string> keys, int verb)
    {
        foreach (var child in _tree.Children(verb))
            if (_tree.Is(child, "nsubj") || (_tree.Is(child, "obl") && _tree.Preposition(child) is "by" or "with" or "between"))
                foreach (var who in _phrases.Resolve(child)) Add(keys, who);
    }

    private void AddNames(List<string> keys, int from, int stop)
    {
        for (var word = from; word < stop; word++)
            if (_phrases.Named(word) is { } who) Add(keys, who);
        for (var word = from - 1; word >= 0 && word >= from - 4 && (_phrases.Named(word) is not null || _tree.Text.Form(word) is "-" or "–"); word--)
            if (_phrases.Named(word) is { } who) Add(keys, who);
    }

    private List<string> KeysBetween(int first, int end)
    {
        var keys = new List<string>();
        for (var word = first; word < end; word++)
            if (_phrases.Named(word) is { } who) Add(keys, who);
        return keys;
    }

    private static void Add(List<string> keys, Who who)
    {
        if (KeyOf(who) is { } key && !keys.Contains(key, StringComparer.Ordinal)) keys.Add(key);
    }

    private static string? KeyOf(Who who) => who.Kind switch
    {
        WhoKind.Outlet => null,
        WhoKind.Body or WhoKind.Group when who.Id is not null => who.Id,
        _ => who.Code.Length == 3 && !Sectors.International.Contains(who.Code) ? who.Code : null,
    };
}
