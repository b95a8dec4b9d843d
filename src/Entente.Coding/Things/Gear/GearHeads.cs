using System.Collections.Frozen;
using Entente.Coding.Things.Reading;

namespace Entente.Coding.Things.Gear;

/// <summary>The nouns that stand behind a name of gear and say what it is: "Verba launchers", "S-400 air defence system".</summary>
internal static class GearHeads
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
        ("jet aircraft plane warplane airplane fighter bomber tanker drone uav ucav usv helicopter chopper gunship airframe airlifter freighter trainer interceptor glider "
        + "tank vehicle carrier ifv apc mrap howitzer gun artillery cannon mortar launcher battery system complex missile rocket munition bomb shell round projectile torpedo warhead "
        + "icbm slbm sam manpads manpad interceptor salvo mine grenade rifle pistol submachine weapon "
        + "ship warship vessel boat frigate corvette destroyer cruiser submarine sub carrier cutter minesweeper class speedboat "
        + "radar sensor sonar jammer satellite constellation terminal receiver spacecraft engine turbine motor reactor unit centrifuge spyware "
        + "squadron regiment battalion fleet platform model variant kit pod set truck armour armor bulldozer ammunition").Split(' ').Distinct(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(
        ("air defence defense anti aircraft tank ship missile cruise ballistic surface to land sea attack combat fighter multirole multi role stealth strike transport utility reconnaissance surveillance "
        + "maritime patrol early warning airborne kamikaze suicide loitering guided precision long short medium range hypersonic supersonic tactical rocket rocket multiple launch artillery "
        + "main battle infantry fighting armoured armored personnel light heavy self propelled wheeled towed man portable shoulder fired nuclear powered diesel electric midget coastal class type "
        + "naval navigation spy communications glide bunker buster cluster bomb drone assault machine sniper style intermediate intercontinental interceptor gun howitzer transport cargo trainer jet electronic warfare").Split(' ').Distinct(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Collectives = FrozenSet.ToFrozenSet(
        "battery squadron regiment battalion division system unit launcher set fleet shipment batch pair salvo volley wave swarm brigade flight wing squad package consignment delivery dozen piece number".Split(' '), StringComparer.Ordinal);

    /// <summary>The piece after the noun phrase that begins at a piece and ends with such a noun; the piece itself when there is none.</summary>
    public static int EndOf(Pieces pieces, int at)
    {
        var end = at;
        for (var i = at; i < at + 7 && pieces.IsLetters(i) && pieces.Together(at - 1, i) && pieces.GapAt(i) is Gap.Space or Gap.Hyphen; i++)
        {
            var key = pieces.Key(i);
            if (IsNoun(key)) end = i + 1;
            else if (!Modifiers.Contains(key) || (key == "to" && pieces.GapAt(i) != Gap.Hyphen)) break;
        }

        return end;
    }

    /// <summary>Whether it is such a noun, in the singular or plural.</summary>
    public static bool IsNoun(string key) => Nouns.Contains(key) || Nouns.Contains(Singular.Of(key));

    /// <summary>Whether it counts several: "batteries", "a squadron of".</summary>
    public static bool IsCollective(string key) => Collectives.Contains(Singular.Of(key));
}
