using Xunit;

namespace Entente.Text.Tests.Parsing;

/// <summary>Cases under <c>tests/cases/tokens</c>: a line <c>&gt; text</c>, then its words.</summary>
public sealed class TokenCaseTests
{
    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Cases.Folder("tokens"), "*.txt").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i + 1 < lines.Length; i++)
            {
                if (lines[i].StartsWith("> ", StringComparison.Ordinal)) data.Add($"{Path.GetFileName(file)}:{i + 1}", lines[i][2..], lines[i + 1]);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_are_those_of_the_case(string place, string text, string words)
    {
        Assert.True(words == Shared.Tokens(Shared.Parser.Parse(text)), $"{place}\nexpected {words}\nactual   {Shared.Tokens(Shared.Parser.Parse(text))}");
    }
}
