namespace Entente.Model.Diagnostics;

/// <summary>Something that a person should know: what happened, where, and what to do.</summary>
/// <param name="Code">Stable code, such as <c>READ003</c>.</param>
/// <param name="Place">File, line or id that it is about.</param>
/// <param name="Message">What happened.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record Diagnostic(string Code, string Place, string Message, string Advice)
{
    /// <summary>One line for a terminal.</summary>
    public override string ToString() => $"{Place}: {Message} {Advice} [{Code}]";
}
