namespace Entente.Text.Names.Types;

/// <summary>What a word or phrase says about the name that it is, or stands in. Each has a list under <c>data/names/types</c>.</summary>
[Flags]
internal enum NameClue
{
    None = 0,
    Group = 1,
    Facility = 1 << 1,
    Event = 1 << 2,
    Law = 1 << 3,
    Gear = 1 << 4,
    WeakGear = 1 << 5,
    FacilityHead = 1 << 6,
    WeakFacilityHead = 1 << 7,
    EventHead = 1 << 8,
    WeakEventHead = 1 << 9,
    LawHead = 1 << 10,
    EventBefore = 1 << 11,
    FacilityBefore = 1 << 12,
    GearNoun = 1 << 13,
    GearModifier = 1 << 14,
    GearLetters = 1 << 15,
    ShipPrefix = 1 << 16,
    ShipNoun = 1 << 17,
    PlaceTaker = 1 << 18,
    Stop = 1 << 19,

    /// <summary>Whole names.</summary>
    Known = Group | Facility | Event | Law | Gear,

    Head = FacilityHead | WeakFacilityHead | EventHead | WeakEventHead | LawHead,
    Weak = WeakFacilityHead | WeakEventHead,
}
