namespace Entente.Coding.Actors;

/// <summary>What an actor is; each has its file under <c>data/actors</c>.</summary>
internal enum ActorKind : byte
{
    /// <summary>A state or territory.</summary>
    State,
    /// <summary>An international body, organisation or company.</summary>
    Body,
    /// <summary>States that reports name together, without an organisation of their own.</summary>
    Grouping,
    /// <summary>An armed group, party or movement.</summary>
    Group,
    /// <summary>A ministry, service, army or parliament that stands for a state.</summary>
    Office,
    /// <summary>A person in or near office.</summary>
    Person,
    /// <summary>A news agency, paper, broadcaster or data service.</summary>
    Outlet,
}
