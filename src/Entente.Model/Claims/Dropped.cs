using Entente.Model.Text;

namespace Entente.Model.Claims;

/// <summary>Something that was seen and not made a claim, with the reason.</summary>
/// <param name="Id">Hash of what and where.</param>
/// <param name="Report">The report that it stands in.</param>
/// <param name="Sentence">Number of its sentence, from 0.</param>
/// <param name="Span">The words in question, in the clean text.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Reason">A short code, such as <c>no-actor</c>.</param>
/// <param name="Detail">What a person needs to know to judge the reason.</param>
public sealed record Dropped(string Id, string Report, int Sentence, TextSpan Span, string Text, string Reason, string Detail);
