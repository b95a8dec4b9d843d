using System.Collections.Frozen;

namespace Entente.Coding.Actors;

/// <summary>The codes that actor files may use beside those of states.</summary>
internal static class Sectors
{
    /// <summary>PLOVER's sectors.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(StringComparer.Ordinal,
        "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "LEG", "SPY", "MED", "EDU", "BUS", "CRM", "CVL", "NGO");

    /// <summary>PLOVER's codes for actors of no state.</summary>
    public static FrozenSet<string> International { get; } = FrozenSet.Create(StringComparer.Ordinal, "UNO", "IGO", "NGO", "MNC", "IMG", "WST");
}
