namespace Entente.Model.Diagnostics;

/// <summary>Thrown where the program cannot go on: broken data files, an unusable ledger. Bad reports never throw.</summary>
/// <param name="diagnostic">What to tell the user.</param>
public sealed class EntenteException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    /// <summary>What to tell the user.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
