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
}
