namespace Entente.Model.Findings;

/// <summary>How one report depends on another.</summary>
public enum CopyKind : byte
{
    /// <summary>The same text.</summary>
    Exact,
    /// <summary>Nearly the same text: cut, extended or lightly edited.</summary>
    Near,
    /// <summary>The same story told in other words, in the same order.</summary>
    Rewrite,
}
