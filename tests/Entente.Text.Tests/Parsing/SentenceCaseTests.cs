using Xunit;

namespace Entente.Text.Tests.Parsing;

/// <summary>
/// Cases under <c>tests/cases/sentences</c>, set apart by lines <c>===</c>: a text, a line <c>---</c>, then its sentences, a line each.
/// </summary>
public sealed class SentenceCaseTests
{
    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Cases.Folder("sentences"), "*.txt").Order(StringComparer.Ordinal))
        {
            var cases = File.ReadAllText(file).Split("\n===\n");
            for (var i = 0; i < cases.Length; i++)
            {
                var parts = cases[i].Split("\n---\n");
                data.Add($"{Path.GetFileName(file)}, case {i + 1}", parts[0], parts[1].Trim());
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Sentences_are_those_of_the_case(string place, string text, string sentences)
    {
        var parsed = Shared.Parser.Parse(text);
        var actual = string.Join('\n', parsed.Sentences.Select(s => Shared.SentenceText(parsed, s)));
        Assert.True(sentences == actual, $"{place}\nexpected\n{sentences}\nactual\n{actual}");
    }
}
