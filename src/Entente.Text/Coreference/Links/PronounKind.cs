namespace Entente.Text.Coreference.Links;

/// <summary>Classes of pronouns that are linked alike.</summary>
internal enum PronounKind : byte
{
    None,
    I,
    We,
    You,
    He,
    She,
    It,
    They,
    This,
    That,
    These,
    Who,
    One,
    Reflexive,
    Other,
}
