namespace Entente.Briefing;

/// <summary>What is said about a kind of help.</summary>
internal enum KindStatus
{
    Given,
    Planned,
    Withheld,
}
