using Entente.Model.Data;

namespace Entente.Coding.Codebook;

/// <summary>A sentence of the codebook with the claims expected of it: documentation and test in one.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Frame">The frame that it illustrates; null before the first.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Claims">Expected claims in the codebook's short form, such as <c>RUS&gt;IRN AID denied backing=arms</c>.</param>
internal sealed record Example(string Place, string? Frame, string Text, IReadOnlyList<string> Claims)
{
    public static Example Read(DataRecord record, string? frame)
    {
        var example = new Example($"{record.File}:{record.Line}", frame, record.Text("example"), record.Texts("claims"));
        record.Done();
        return example;
    }
}
