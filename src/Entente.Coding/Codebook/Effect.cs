namespace Entente.Coding.Codebook;

/// <summary>What an operator ("refuse to", "plan to", "unlikely") does to the act below it.</summary>
internal enum Effect : byte
{
    /// <summary>Nothing: polarity passes through.</summary>
    Actual,
    /// <summary>It was not so.</summary>
    Denied,
    /// <summary>It may be so, but is not expected: denied and possible.</summary>
    Unlikely,
    /// <summary>It is intended.</summary>
    Planned,
    /// <summary>It may be so.</summary>
    Possible,
    /// <summary>It is weighed; a transfer is then at the stage considered.</summary>
    Considered,
    /// <summary>It hangs on a condition.</summary>
    Conditional,
    /// <summary>It is owed or allowed by a rule in force.</summary>
    Standing,
}
