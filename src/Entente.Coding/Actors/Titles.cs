using System.Collections.Frozen;

namespace Entente.Coding.Actors;

/// <summary>Words that stand before a surname without being a forename.</summary>
internal static class Titles
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Lord", "Lady", "Dame", "President", "Premier", "Chancellor", "Minister",
        "Secretary", "Ambassador", "Envoy", "Senator", "Sen", "Representative", "Rep", "Congressman", "Congresswoman", "Governor", "Gov",
        "Speaker", "General", "Gen", "Admiral", "Adm", "Colonel", "Col", "Major", "Maj", "Captain", "Capt", "Lieutenant", "Lt", "Brigadier",
        "Brig", "Commander", "Cmdr", "Marshal", "Sergeant", "Sgt", "Chief", "Director", "Chairman", "Leader", "Spokesman", "Spokeswoman",
        "Spokesperson", "Ayatollah", "Imam", "Sheikh", "Sayyed", "Seyyed", "Seyed", "Mullah", "Hojatoleslam", "King", "Queen", "Prince",
        "Princess", "Emir", "Sultan", "Pope", "Cardinal", "Archbishop", "Patriarch", "Justice", "Judge", "Comrade", "Taoiseach", "Adviser",
        "Advisor", "Aide", "Diplomat", "Prosecutor", "Commissioner", "Hajj", "Sec", "Pres", "Amb", "Rev", "Hon")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a title, with or without a dot at its end.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Lookup.Contains(word.TrimEnd('.'));
}
