namespace Entente.Coding.Importing;

/// <summary>PLOVER's sector by the words of a title.</summary>
internal static class SectorOf
{
    private static readonly (string Word, string Sector)[] Words =
    [
        ("defence", "MIL"), ("defense", "MIL"), ("army", "MIL"), ("general staff", "MIL"), ("commander", "MIL"), ("navy", "MIL"), ("air force", "MIL"),
        ("intelligence", "SPY"), ("parliament", "LEG"), ("senator", "LEG"), ("congress", "LEG"), ("deputy of", "LEG"), ("judge", "JUD"), ("court", "JUD"),
        ("prosecutor", "JUD"), ("police", "COP"), ("leader of the party", "PTY"), ("chief executive", "BUS"), ("journalist", "MED"), ("professor", "EDU"),
    ];

    public static string Title(string title)
    {
        foreach (var (word, sector) in Words)
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase)) return sector;
        return "GOV";
    }
}
