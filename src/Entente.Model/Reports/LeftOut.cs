namespace Entente.Model.Reports;

/// <summary>Text of the source that is not part of the clean text.</summary>
/// <param name="Text">What was left out, shortened to 200 UTF-16 units.</param>
/// <param name="Reason">Why, such as <c>boilerplate</c> or <c>printed twice</c>.</param>
public sealed record LeftOut(string Text, string Reason);
