namespace Entente.Text.Names;

/// <summary>How a whole sentence uses capitals.</summary>
internal enum NameCase : byte
{
    Normal,
    AllCapitals,
    Title,
    NoCapitals,
}
