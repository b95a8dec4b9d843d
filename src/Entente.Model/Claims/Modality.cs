namespace Entente.Model.Claims;

/// <summary>In what way a claim holds.</summary>
public enum Modality : byte
{
    /// <summary>Said to have happened or to be happening.</summary>
    Actual,
    /// <summary>Intended, scheduled, promised or ordered.</summary>
    Planned,
    /// <summary>Said to be possible or likely, or only considered.</summary>
    Possible,
    /// <summary>Depends on a condition that the sentence names.</summary>
    Conditional,
    /// <summary>A clause, an obligation or a tie in force.</summary>
    Standing,
}
