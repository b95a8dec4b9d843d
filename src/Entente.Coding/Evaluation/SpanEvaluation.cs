using System.Globalization;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>Scores what a finder gives for cases of texts in which names are marked.</summary>
public sealed class SpanEvaluation
{
    private readonly List<string> _failures = [];

    private SpanEvaluation()
    {
    }

    /// <summary>How many names the cases mark.</summary>
    public int Expected { get; private set; }

    /// <summary>How many of them were found and mean what the case says.</summary>
    public int Right { get; private set; }

    /// <summary>How many names were found in all.</summary>
    public int Given { get; private set; }

    /// <summary>What was missed, wrong or found beyond the cases, a line each.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Right among those marked, 0 to 100.</summary>
    public double Recall => Expected == 0 ? 0 : 100.0 * Right / Expected;

    /// <summary>Right among those found, 0 to 100.</summary>
    public double Precision => Given == 0 ? 0 : 100.0 * Right / Given;

    /// <summary>Runs a file of cases, by the coder's finder of agreements.</summary>
    public static SpanEvaluation OfAgreements(string path, Coder coder, Func<string, ParsedText> parse)
    {
        ArgumentNullException.ThrowIfNull(coder);
        return Run(path, parse, (text, day) => [.. coder.FindAgreements(text, day).Select(m => (m.Span, m.Id is null ? "open" : m.Known ? m.Id : "new"))]);
    }

    /// <summary>Runs a file of cases, by the coder's finder of places.</summary>
    public static SpanEvaluation OfPlaces(string path, Coder coder, Func<string, ParsedText> parse)
    {
        ArgumentNullException.ThrowIfNull(coder);
        return Run(path, parse, (text, day) => [.. coder.FindPlaces(text, day).Select(m => (m.Span, m.Name))]);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"marked {Expected}  given {Given}  right {Right}  recall {Recall:F1}  precision {Precision:F1}");

    private static SpanEvaluation Run(string path, Func<string, ParsedText> parse, Func<ParsedText, DateOnly?, List<(TextSpan Span, string Id)>> find)
    {
        var evaluation = new SpanEvaluation();
        foreach (var one in SpanCase.Read(path)) evaluation.Add(one, find(parse(one.Text), one.Day));
        return evaluation;
    }

    private void Add(SpanCase one, List<(TextSpan Span, string Id)> found)
    {
        var used = new HashSet<int>();
        foreach (var (start, end, id) in one.Expected)
        {
            Expected++;
            var at = found.FindIndex(f => f.Span.Start < end && start < f.Span.End);
            if (at >= 0 && used.Add(at)) Given++;
            if (at >= 0 && found[at].Id == id) Right++;
            else Fail(one, at < 0 ? "missed" : "wrong: " + found[at].Id, one.Text[start..end], id);
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (used.Contains(i) || one.Expected.Any(e => found[i].Span.Start < e.End && e.Start < found[i].Span.End && found[i].Id == e.Id)) continue;
            Given++;
            Fail(one, "too much: " + found[i].Id, found[i].Span.In(one.Text), "-");
        }
    }

    private void Fail(SpanCase one, string how, string words, string id) =>
        _failures.Add(string.Create(CultureInfo.InvariantCulture, $"line {one.Line}\t{how}\t“{words}” = {id}\t{one.Text}"));
}
