namespace Entente.Model.Text;

/// <summary>What kind of thing a name in running text names.</summary>
public enum NameType : byte
{
    /// <summary>A person.</summary>
    Person,
    /// <summary>An organisation: company, body, ministry, party, outlet.</summary>
    Organisation,
    /// <summary>A place: state, city, region, sea, base.</summary>
    Place,
    /// <summary>A nationality, people, faith or political camp, as adjective or noun: "Turkish", "Kurds", "Democrats".</summary>
    Group,
    /// <summary>Something built: airport, base, bridge, dam, port, reactor, hospital, street.</summary>
    Facility,
    /// <summary>Arms, vehicles and vessels by their name or designation: "S-400", "Leopard 2", "USS Nimitz".</summary>
    Gear,
    /// <summary>A named event: war, battle, summit, conference, election, operation, games.</summary>
    Event,
    /// <summary>A law, treaty, resolution, or other paper with force.</summary>
    Law,
}
