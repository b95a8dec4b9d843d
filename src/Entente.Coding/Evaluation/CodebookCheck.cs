using System.Globalization;
using Entente.Coding.Codebook;
using Entente.Model.Dates;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>
/// Codes the codebook's own examples and compares them with the claims that the book expects of them: how the book is kept true.
/// </summary>
public sealed class CodebookCheck
{
    private readonly List<string> _failures = [];

    /// <summary>The day that the examples count as published on.</summary>
    public static DateOnly Day { get; } = new(2026, 3, 5);

    /// <summary>Frames in the book.</summary>
    public int Frames { get; private set; }

    /// <summary>Examples in the book.</summary>
    public int Examples { get; private set; }

    /// <summary>Examples whose claims are just those expected, nothing missed and nothing more.</summary>
    public int Passed { get; private set; }

    /// <summary>Claims expected.</summary>
    public int Expected { get; private set; }

    /// <summary>Of these, found.</summary>
    public int Found { get; private set; }

    /// <summary>Claims given.</summary>
    public int Given { get; private set; }

    /// <summary>Examples that came out otherwise, one line each: place, what was missed, what was too much, text.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Runs all examples. <paramref name="parse"/> is the parser.</summary>
    public static CodebookCheck Run(Coder coder, Func<string, ParsedText> parse)
    {
        var check = new CodebookCheck { Frames = coder.Codebook.AllFrames.Count, Examples = coder.Codebook.Examples.Count };
        foreach (var example in coder.Codebook.Examples) check.Add(example, coder, parse);
        return check;
    }

    private void Add(Example example, Coder coder, Func<string, ParsedText> parse)
    {
        var report = ReportOf(example.Text);
        var claims = coder.Code(report, parse(example.Text)).Claims.ToList();
        var (given, missed) = (claims.Count, new List<string>());
        foreach (var expected in example.Claims)
            if (claims.Find(c => ExpectedClaim.Read(expected, example.Place).Fits(c)) is { } match) claims.Remove(match);
            else missed.Add(expected);
        (Expected, Given, Found) = (Expected + example.Claims.Count, Given + given, Found + example.Claims.Count - missed.Count);
        if (missed.Count == 0 && claims.Count == 0) Passed++;
        else _failures.Add($"{example.Place}\tmissed: {string.Join("; ", missed)}\ttoo much: {string.Join("; ", claims.Select(ExpectedClaim.Write))}\t{example.Text}");
    }

    private static Report ReportOf(string text) => new()
    {
        Id = "rpt_example", File = "example", Language = "en", Text = text, Published = DateRange.OfDay(Day),
        Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph, 0)],
    };

    /// <summary>One line of figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"frames {Frames}  examples {Examples}  passed {100.0 * Passed / Math.Max(1, Examples):F1}  recall {100.0 * Found / Math.Max(1, Expected):F1}  precision {100.0 * Found / Math.Max(1, Given):F1}");
}
