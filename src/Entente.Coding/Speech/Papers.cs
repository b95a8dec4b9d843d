using System.Collections.Frozen;

namespace Entente.Coding.Speech;

/// <summary>Words that newspapers, agencies and broadcasters end their names with: whoever reports and is called so is no person.</summary>
internal static class Papers
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["ledger", "courier", "times", "post", "herald", "tribune", "gazette", "daily", "news", "wire", "journal", "chronicle", "observer", "telegraph",
            "globe", "mirror", "press", "today", "monitor", "inquirer", "examiner", "dispatch", "sentinel", "bulletin", "weekly", "newswire", "tv",
            "television", "radio", "broadcasting", "echo", "argus", "register", "independent", "guardian", "advertiser"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name has more than one word and ends with such a word.</summary>
    public static bool IsName(string name) => name.LastIndexOf(' ') is > 0 and var space && Words.Contains(name[(space + 1)..]);
}
