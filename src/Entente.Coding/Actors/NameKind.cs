namespace Entente.Coding.Actors;

/// <summary>In what way a form names its actor. When one form names an actor in two ways, the first of these counts.</summary>
internal enum NameKind : byte
{
    /// <summary>The name to show.</summary>
    Name,
    /// <summary>The name that treaties use.</summary>
    Formal,
    /// <summary>Another name, an abbreviation, an old or native name.</summary>
    Alias,
    /// <summary>An adjective: "Iranian".</summary>
    Adjective,
    /// <summary>A word for its people: "Iranians".</summary>
    Demonym,
    /// <summary>The capital standing for the government.</summary>
    Capital,
    /// <summary>Another city or a building that stands for the government or body.</summary>
    Seat,
    /// <summary>The whole name of a person.</summary>
    FullName,
    /// <summary>A short form of a person's name that stands alone.</summary>
    Surname,
    /// <summary>A short form too common to stand alone: it counts only after the full name.</summary>
    WeakSurname,
    /// <summary>The name of an office.</summary>
    OfficeName,
}
