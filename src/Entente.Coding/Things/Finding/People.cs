using System.Collections.Frozen;
using Entente.Coding.Actors;
using Entente.Coding.Things.Reading;
using Entente.Model.Text;

namespace Entente.Coding.Things.Finding;

/// <summary>People that are counted: who they are and whose.</summary>
internal sealed class People(Pieces pieces, ActorBook? actors)
{
    private const int Reach = 8;

    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
        ("person civilian soldier troop serviceman servicewoman fighter militant child woman man officer sailor marine policeman police journalist reporter medic doctor nurse worker peacekeeper militiaman "
        + "insurgent rebel hostage prisoner resident villager student passenger guard commander general scientist refugee migrant personnel other victim terrorist gunman pilot airman paratrooper conscript "
        + "recruit mercenary commando family member citizen national combatant protester demonstrator adviser advisor engineer diplomat teacher driver girl boy infant baby patient infantryman reservist volunteer "
        + "pilgrim tourist jihadist bystander aide rescuer firefighter paramedic inmate detainee captive employee household crewman operative settler miner fisherman seafarer noncombatant defender "
        + "attacker militia separatist deserter schoolchild schoolgirl official leader technician expert instructor trooper partisan cleric bodyguard gendarme ranger sapper contractor evacuee adult minor").Split(' '), StringComparer.Ordinal);

    /// <summary>The piece after the people that follow a number; <paramref name="at"/> itself when none do.</summary>
    public int End(int at)
    {
        var start = at;
        if (pieces.Key(at) == "of" && pieces.Key(at + 1) is "its" or "their" or "the" or "his" or "our") at += 2;
        for (var (i, found) = (at, start); ; i++)
        {
            var goes = i < at + Reach && pieces.Together(start - 1, i) && NounPhrase.IsInner(pieces, i);
            if (goes && IsPeople(i)) found = i + 1;
            if (!goes || (found > start && i >= found)) return found;
        }
    }

    /// <summary>Whom the phrase that ends here counts, in the singular; null for "others" and for nationals.</summary>
    public string? Unit(int end)
    {
        var unit = Singular.Of(pieces.Key(end - 1));
        return unit == "other" || !Nouns.Contains(unit) ? null : unit;
    }

    /// <summary>Whose people they are, by the names among some pieces: the code of a state, the id of a group; null when none is named.</summary>
    public string? Side(int first, int end)
    {
        if (actors is null || end <= first) return null;
        foreach (var match in actors.Find(pieces.Parsed, pieces.Word(first), pieces.Word(end - 1) + 1))
            if (match.Candidates.FirstOrDefault(c => !c.Ambiguous && c.Actor.Kind is ActorKind.State or ActorKind.Group)?.Actor is { } actor)
                return actor.Kind == ActorKind.State ? actor.Code : actor.Id;
        return null;
    }

    private bool IsPeople(int at)
    {
        if (Nouns.Contains(Singular.Of(pieces.Key(at)))) return true;
        // "12 Palestinians"
        return pieces.IsCapital(at) && (pieces.Key(at).EndsWith('s') || !pieces.Together(at, at + 1) || !NounPhrase.IsInner(pieces, at + 1)) && pieces.Tag(at) is Upos.Propn or Upos.Noun or Upos.Adj && Side(at, at + 1) is not null;
    }
}
