using Entente.Coding.Evaluation;
using Xunit;

namespace Entente.Coding.Tests.Coding;

/// <summary>
/// Runs the files under tests/cases/coding. A case is a text and the claims expected of it, in the codebook's short form:
/// lines that start with <c>&gt;</c> must be found, lines that start with <c>!</c> must not; <c>&gt; none</c> allows no claim at all.
/// <c>?</c> marks a claim that should be found and is known to be missed: once it is found, the mark must go.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Folders.Cases("coding"), "*.txt").Order(StringComparer.Ordinal))
            foreach (var block in File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#')).ToArray();
                if (lines.Length == 0) continue;
                var text = string.Join("\n\n", lines.TakeWhile(l => l[0] is not ('>' or '!' or '?')));
                data.Add(Path.GetFileName(file), text, string.Join('\n', lines.SkipWhile(l => l[0] is not ('>' or '!' or '?'))));
            }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string file, string text, string expected)
    {
        var claims = Whole.Claims(text);
        var given = string.Join('\n', claims.Select(ExpectedClaim.Write));
        foreach (var line in expected.Split('\n'))
        {
            var rest = line[1..].Trim();
            if (rest == "none") Assert.True(claims.Count == 0, $"{file}: '{text}' must give no claim, but gave\n{given}");
            else Assert.True(claims.Any(c => ExpectedClaim.Read(rest, file).Fits(c)) == (line[0] == '>'), $"{file}: '{text}': {line}\ngave\n{given}");
        }
    }

    [Fact]
    public void Every_span_points_at_its_text()
    {
        foreach (var (_, text, _) in Cases().Select(c => c.Data))
            foreach (var claim in Whole.Claims(text))
            {
                Assert.Equal(claim.Trigger.Text, claim.Trigger.Span.In(text));
                Assert.Equal(claim.Actor.Text, claim.Actor.Span.In(text));
                Assert.Equal(claim.Sentence.Text, claim.Sentence.Span.In(text));
                if (claim.Recipient is { } recipient) Assert.Equal(recipient.Text, recipient.Span.In(text));
                Assert.All(claim.Things, t => Assert.True(t.Span.Length > 0 && t.Span.End <= text.Length));
                Assert.InRange(claim.Confidence, 0m, 1m);
            }
    }
}
