using Entente.Model.Text;
using Entente.Text.Tests.Parsing;
using Xunit;

namespace Entente.Text.Tests.Coreference;

/// <summary>Cases under <c>tests/cases/coreference</c>: a line <c>&gt; text</c>, then lines of mentions joined by <c>=</c> or <c>≠</c>.
/// A line that starts with <c>?</c> is known to go wrong: once it is right, the mark must go.</summary>
public sealed class CoreferenceCaseTests
{
    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Cases.Folder("coreference"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = string.Empty;
            foreach (var (number, line) in File.ReadLines(file).Index())
            {
                if (line.StartsWith("> ", StringComparison.Ordinal)) text = line[2..];
                else if (line.Contains(" = ", StringComparison.Ordinal) || line.Contains(" ≠ ", StringComparison.Ordinal))
                    if (line[0] != '#') data.Add($"{Path.GetFileName(file)}:{number + 1}", text, line);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Mentions_are_together_or_apart_as_the_case_says(string place, string text, string line)
    {
        var parsed = Shared.Parser.Parse(text);
        var chains = Shared.Resolver.Resolve(parsed);
        var known = line.StartsWith("? ", StringComparison.Ordinal);
        if (known) line = line[2..];
        var together = line.Contains(" = ", StringComparison.Ordinal);
        var places = line.Split(together ? " = " : " ≠ ").Select(m => ChainOf(parsed, chains, Find(text, m))).ToArray();
        var right = together ? places[0] >= 0 && places.All(p => p == places[0]) : places.Length == 2 && (places[0] != places[1] || places[0] < 0);
        Assert.True(right != known, $"{place}\nexpected {line}\nfound {Print(parsed, chains)}");
    }

    /// <summary>Where a mention stands: whole words, the first such place or the one that "#2" names.</summary>
    private static TextSpan Find(string text, string mention)
    {
        var parts = mention.Split('#');
        var count = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        for (var at = text.IndexOf(parts[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(parts[0], at + 1, StringComparison.Ordinal))
        {
            var end = at + parts[0].Length;
            if ((at > 0 && char.IsLetter(text[at - 1])) || (end < text.Length && char.IsLetter(text[end]))) continue;
            if (--count == 0) return new TextSpan(at, end);
        }
        throw new InvalidOperationException($"The case names '{mention}', which is not in '{text}'.");
    }

    private static int ChainOf(ParsedText parsed, IReadOnlyList<Chain> chains, TextSpan span)
    {
        for (var c = 0; c < chains.Count; c++)
            if (chains[c].Mentions.Any(m => parsed.SpanOf(m.First, m.End) == span)) return c;
        return -1;
    }

    private static string Print(ParsedText parsed, IReadOnlyList<Chain> chains) => string.Join(
        "; ", chains.Select(c => string.Join(" = ", c.Mentions.Select(m => parsed.SpanOf(m.First, m.End).In(parsed.Text)))));
}
