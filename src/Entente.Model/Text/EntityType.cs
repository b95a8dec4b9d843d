namespace Entente.Model.Text;

/// <summary>What kind of thing a chain of mentions is about: the ten types of the GUM corpus (Zeldes 2017).</summary>
public enum EntityType : byte
{
    /// <summary>Whatever has no body: ideas, rules, amounts, languages.</summary>
    Abstract,
    /// <summary>People, alone and in groups.</summary>
    Person,
    /// <summary>Companies, ministries, parties, teams; states when they act.</summary>
    Organisation,
    /// <summary>Places, states as territory included.</summary>
    Place,
    /// <summary>What happens: meetings, wars, elections.</summary>
    Event,
    /// <summary>Dates, hours, periods.</summary>
    Time,
    /// <summary>Things that can be counted: ships, books, doors.</summary>
    Thing,
    /// <summary>Stuff that can't be counted: oil, water.</summary>
    Substance,
    /// <summary>Animals.</summary>
    Animal,
    /// <summary>Plants.</summary>
    Plant,
}
