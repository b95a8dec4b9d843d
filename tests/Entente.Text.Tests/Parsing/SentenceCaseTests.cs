using Xunit;

namespace Entente.Text.Tests.Parsing;

/// <summary>Cases under <c>tests/cases/sentences</c>: a text, a line <c>---</c>, then its sentences, a line each.</summary>
public sealed class SentenceCaseTests
{
    public static TheoryData<string> All() =>
        [.. Directory.EnumerateFiles(Cases.Folder("sentences"), "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void Sentences_are_those_of_the_case(string file)
    {
        var parts = File.ReadAllText(Path.Combine(Cases.Folder("sentences"), file)).Split("\n---\n");
        var parsed = Shared.Parser.Parse(parts[0]);
        Assert.Equal(parts[1].Trim().Split('\n'), parsed.Sentences.Select(s => Shared.SentenceText(parsed, s)));
    }
}
