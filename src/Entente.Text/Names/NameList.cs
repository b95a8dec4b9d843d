namespace Entente.Text.Names;

/// <summary>The lists of known names; the number is the place of the list's four bits in <see cref="NameTrait.Lists"/>.</summary>
internal enum NameList : byte
{
    FirstName,
    Surname,
    Country,
    Place,
    Organisation,
    OrganisationWord,
    Title,
    PlaceWord,
    Demonym,
    NoName,
}
