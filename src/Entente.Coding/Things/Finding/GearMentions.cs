using System.Collections.Frozen;
using Entente.Coding.Things.Gear;
using Entente.Coding.Things.Reading;
using Entente.Model.Text;

namespace Entente.Coding.Things.Finding;

/// <summary>The names of gear in a text, and whether an ambiguous one is meant.</summary>
internal sealed class GearMentions
{
    private const int Window = 8;
    private const int Enough = 2;

    private static readonly FrozenSet<string> ArmsWords = FrozenSet.ToFrozenSet(
        ("fire fires fired firing launch launches launched launching shoot shot intercept intercepts intercepted intercepting supply supplies supplied supplying deliver delivers delivered delivering deploy deploys "
        + "deployed deploying buy buys bought buying sell sells sold selling purchase purchased order ordered operate operates operated procure acquire acquired acquiring upgrade upgraded destroy destroyed "
        + "donate donated donating transfer transferred equipped armed arming weapon weapons arms missile missiles tank tanks drone drones battery batteries launcher launchers ammunition "
        + "squadron fighter fighters jet jets helicopter helicopters howitzer howitzers rocket rockets interceptor interceptors warhead warheads air defence defense radar army navy troops military brigade "
        + "artillery shells armoured armored warplane warplanes bomber bombers submarine submarines frigate frigates").Split(' ').Distinct(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Followers = FrozenSet.ToFrozenSet(
        ("delivery deliveries shipment shipments sale sales deal deals crew crews purchase order orders parts strike strikes attack attacks fire operator operators training maintenance fleet program programme "
        + "launch launches barrage barrages production deployment deployments salvos crewmen pilots supplies stocks stockpile inventory upgrade components spares fragments debris").Split(' ').Distinct(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly Pieces _pieces;
    private readonly GearMention?[] _starting;
    private readonly int[] _prefix;
    private readonly HashSet<string> _sure = new(StringComparer.Ordinal);

    public GearMentions(Pieces pieces, GearBook book)
    {
        (_pieces, _starting, _prefix) = (pieces, new GearMention?[pieces.Count], new int[pieces.Count + 1]);
        All = new GearFinder(pieces, book).Find();
        foreach (var mention in All)
        {
            _starting[mention.First] = mention;
            if (!mention.Name.Form.Ambiguous || mention.HasHead) _sure.Add(mention.Name.Item.Id);
        }

        for (var i = 0; i < pieces.Count; i++) _prefix[i + 1] = _prefix[i] + (ArmsWords.Contains(pieces.Key(i)) ? 1 : 0);
    }

    /// <summary>All mentions in text order.</summary>
    public IReadOnlyList<GearMention> All { get; }

    /// <summary>The mention that begins at a piece; null when none does.</summary>
    public GearMention? StartingAt(int at) => at >= 0 && at < _starting.Length ? _starting[at] : null;

    /// <summary>Whether gear is meant, by what stands around the name.</summary>
    public bool IsMeant(GearMention mention, bool counted)
    {
        if (!mention.Name.Form.Ambiguous) return true;
        var follows = Followers.Contains(_pieces.Key(mention.End)) && _pieces.Together(mention.First, mention.End) && !_pieces.IsCapital(mention.End);
        if (!follows && !mention.HasHead && mention.Modifies && _pieces.IsCapital(mention.PhraseEnd)) return false;
        if (mention.HasHead || (counted && !mention.Modifies)) return true;
        return Score(mention) + (follows ? 1 : 0) - (mention.Modifies && !follows ? 1 : 0) >= Enough;
    }

    private int Score(GearMention mention)
    {
        var score = _pieces.StartsSentence(mention.First) ? 0 : 1;
        if (mention.Plural) score++;
        if (IsOfMaker(mention.First)) score++;
        if (_sure.Contains(mention.Name.Item.Id)) score += 2;
        if (InArmsTalk(mention) || HasNeighbour(mention)) score++;
        if (mention.Name.Form.AllCapitals && !_pieces.IsCapital(mention.First - 1)) score++;
        return score - Other(mention);
    }

    // "American Javelins", "US-made Javelins"
    private bool IsOfMaker(int first) =>
        _pieces.Together(first - 1, first) && ((_pieces.Tag(first - 1) == Upos.Adj && _pieces.IsCapital(first - 1)) || _pieces.Key(first - 1) is "made" or "built" or "supplied");

    private bool InArmsTalk(GearMention mention)
    {
        var (first, end) = (mention.First, mention.End);
        while (first > 0 && mention.First - first < Window && _pieces.Together(first - 1, mention.First)) first--;
        while (end < _pieces.Count && end - mention.End < Window && _pieces.Together(mention.First, end)) end++;
        return _prefix[mention.First] - _prefix[first] + _prefix[end] - _prefix[mention.End] > 0;
    }

    private bool HasNeighbour(GearMention mention)
    {
        for (var i = mention.First - Window; i < mention.End + Window; i++)
            if (i != mention.First && StartingAt(i) is { } other && other.Name.Item != mention.Name.Item && _pieces.Together(i, mention.First)) return true;
        return false;
    }

    // "Tony Hawk", "the New England Patriots", "in Fujian"
    private int Other(GearMention mention)
    {
        var before = mention.First - 1;
        var afterName = _pieces.Together(before, mention.First) && _pieces.GapAt(mention.First) == Gap.Space && _pieces.IsCapital(before) && _pieces.Tag(before) == Upos.Propn && !_pieces.StartsSentence(before);
        if (afterName && StartingAt(before) is null) return 3;
        var name = NameAt(_pieces.Word(mention.First));
        return name switch { NameType.Person => 2, NameType.Place when _pieces.Key(before) != "the" => 1, _ => 0 } + (_pieces.Key(before) is "in" or "near" ? 1 : 0);
    }

    private NameType? NameAt(int word)
    {
        var names = _pieces.Parsed.Names;
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].End <= word) low = middle + 1;
            else high = middle;
        }

        return low < names.Length && names[low].First <= word ? names[low].Type : null;
    }
}
