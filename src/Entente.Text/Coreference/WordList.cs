namespace Entente.Text.Coreference;

/// <summary>The lists of words; each is a bit.</summary>
[Flags]
internal enum WordList : byte
{
    None = 0,
    MaleName = 1,
    FemaleName = 2,
    Male = 4,
    Female = 8,
    Person = 16,
    Group = 32,
}
