using Entente.Coding.Things.Gear;

namespace Entente.Coding.Things;

/// <summary>The things of a text and its names of gear, by word.</summary>
internal sealed class ThingMap
{
    private readonly Dictionary<int, TextThing> _byHead = [];
    private readonly Dictionary<int, GearMention> _gear = [];

    public ThingMap(IReadOnlyList<TextThing> things, IReadOnlyList<GearMention> mentions, Func<int, int> wordOf)
    {
        Things = things;
        foreach (var thing in things) _byHead.TryAdd(thing.Head, thing);
        foreach (var mention in mentions)
            if (!mention.Modifies || mention.HasHead) _gear.TryAdd(wordOf(mention.End - 1), mention);
    }

    /// <summary>All things, in text order.</summary>
    public IReadOnlyList<TextThing> Things { get; }

    /// <summary>The thing whose phrase ends with a word; null when none does.</summary>
    public TextThing? EndingAt(int word) => _byHead.GetValueOrDefault(word);

    /// <summary>The gear whose name ends with a word, ambiguous ones included; null when none does.</summary>
    public GearMention? GearAt(int word) => _gear.GetValueOrDefault(word);
}
