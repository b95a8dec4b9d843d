namespace Entente.Text.Coreference.Links;

/// <summary>Which pronouns a mention asks for.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
    Neuter,
    /// <summary>A person whose gender is not told.</summary>
    Person,
}
