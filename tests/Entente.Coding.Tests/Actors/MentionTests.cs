using Entente.Coding.Actors;
using Entente.Model.Text;
using Xunit;

namespace Entente.Coding.Tests.Actors;

/// <summary>The cases under tests/cases/actors: what is found in a sentence.</summary>
public sealed class MentionTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RealData.Root, "tests", "cases", "actors"), "*.txt").Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)))
                cases.Add(Path.GetFileName(file), line.Split(" | ")[0], line.Split(" | ")[1]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_names_whom_the_case_says(string file, string sentence, string expected)
    {
        var text = PlainText.Parse(sentence);
        var found = RealData.Actors.Find(text, 0, text.Words.Length);
        Assert.True(expected == Show(text, found), $"{file}: '{sentence}' gave {Show(text, found)}");
    }

    private static string Show(ParsedText text, IReadOnlyList<NameMatch> found) =>
        found.Count == 0 ? "-" : string.Join("; ", found.Select(m => text.SpanOf(m.First, m.End).In(text.Text) + ">" + Show(m.Candidates)));

    // Candidates of one kind are written "A+B:Kind?", others "A:Kind+B:Kind?".
    private static string Show(IReadOnlyList<Candidate> candidates)
    {
        static string Kind(Candidate c) => ":" + c.Kind + (c.Ambiguous ? "?" : "");
        return candidates.Select(Kind).Distinct().Count() == 1
            ? string.Join('+', candidates.Select(c => c.Actor.Id)) + Kind(candidates[0])
            : string.Join('+', candidates.Select(c => c.Actor.Id + Kind(c)));
    }
}
