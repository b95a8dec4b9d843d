using System.Collections.Frozen;

namespace Entente.Coding.Resolving;

/// <summary>Titles that mean the same office: the foreign secretary and the secretary of state are foreign ministers.</summary>
internal static class OfficeClass
{
    private static readonly FrozenDictionary<string, string> Classes = new (string Class, string Titles)[]
    {
        ("president", "president;head of state"),
        ("prime minister", "prime minister;premier;chancellor;taoiseach;head of government"),
        ("foreign minister", "foreign minister;foreign secretary;secretary of state;external affairs minister;minister of foreign affairs;minister for foreign affairs;minister of external affairs;foreign affairs minister;top diplomat;chief diplomat"),
        ("defence minister", "defence minister;defense minister;defence secretary;defense secretary;secretary of defense;secretary of defence;minister of defence;minister of defense;armed forces minister;defence chief;defense chief;pentagon chief"),
        ("supreme leader", "supreme leader"),
        ("monarch", "king;queen;monarch;emir;sultan;emperor;king;amir"),
        ("crown prince", "crown prince"),
        ("pope", "pope;pontiff"),
        ("vice president", "vice president;vice-president"),
        ("interior minister", "interior minister;minister of interior;minister of the interior;home minister;home secretary"),
        ("finance minister", "finance minister;treasury secretary;chancellor of the exchequer"),
        ("adviser", "national security adviser;national security advisor"),
        ("army chief", "army chief;chief of army staff"),
        ("general staff", "chief of the general staff;chief of general staff;chairman of the joint chiefs of staff;military chief"),
        ("un", "ambassador to the united nations;un ambassador;u.n. ambassador;un envoy;permanent representative"),
        ("foreign spokesman", "foreign ministry spokesman;foreign ministry spokeswoman;foreign ministry spokesperson"),
    }.SelectMany(c => c.Titles.Split(';').Distinct(StringComparer.Ordinal).Select(t => (Title: t, c.Class)))
        .ToFrozenDictionary(c => c.Title, c => c.Class, StringComparer.Ordinal);

    /// <summary>The class of a title in any case; null for offices that have no other title.</summary>
    public static string? Of(string title)
    {
        var key = title.ToLowerInvariant();
        return Classes.GetValueOrDefault(key);
    }

    /// <summary>Whether an office is what a title says: the same class, or the title's words in it.</summary>
    public static bool Fits(string title, string office)
    {
        var (key, name) = (title.ToLowerInvariant(), office.ToLowerInvariant());
        return Of(key) is { } known && Of(name) == known || name.Contains(key, StringComparison.Ordinal)
            || key.Split(' ') is [.., var last] && name.EndsWith(last, StringComparison.Ordinal);
    }
}
