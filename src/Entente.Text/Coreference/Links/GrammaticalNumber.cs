namespace Entente.Text.Coreference.Links;

/// <summary>Whether a mention is of one or of many.</summary>
internal enum GrammaticalNumber : byte
{
    Unknown,
    One,
    Many,
}
