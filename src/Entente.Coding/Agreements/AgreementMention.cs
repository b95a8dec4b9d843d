using Entente.Model.Dates;
using Entente.Model.Text;

namespace Entente.Coding.Agreements;

/// <summary>A pact that a text names, with whom and what it is taken for.</summary>
/// <param name="Span">Where it stands; offsets in UTF-16 units of the text, half-open.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Id">The record's id: of <c>data/agreements</c>, or made of the name when <paramref name="Known"/> is false; null when several fit and none is chosen.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Kind">Such as <c>treaty</c>.</param>
/// <param name="Known">Whether the data has it.</param>
/// <param name="Parties">Codes of its parties, as far as known.</param>
/// <param name="Date">When it was signed; null when not known.</param>
/// <param name="Candidates">Ids of all records that fit, the likeliest first; empty when the data has none.</param>
/// <param name="Confidence">How sure the link is, 0 to 1, in steps of 0.01.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record AgreementMention(
    TextSpan Span, string Text, string? Id, string Name, string Kind, bool Known, IReadOnlyList<string> Parties, DateRange? Date,
    IReadOnlyList<string> Candidates, decimal Confidence, string Reason);
