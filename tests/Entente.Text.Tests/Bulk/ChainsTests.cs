using System.Text.Json;
using CsCheck;
using Entente.Model.Text;
using Entente.Text.Bulk;
using Entente.Text.Coreference;
using Entente.Text.Formats;
using Entente.Text.Tests.Parsing;
using Xunit;

namespace Entente.Text.Tests.Bulk;

public sealed class ChainsTests
{
    private const string Text = "The mayor of Norhaven came late. She said that her council backs the harbour board, and the board thanked her.\n\n";

    [Fact]
    public void Chains_in_conllu_are_read_back()
    {
        var parsed = Shared.Parser.Parse(Text);
        AssertReadBack(parsed, Shared.Resolver.Resolve(parsed));
    }

    [Fact]
    public void Any_nesting_of_mentions_is_read_back() => Nested.Sample(chains =>
    {
        var parsed = Shared.Parser.Parse("one two three four five six seven eight nine");
        if (parsed.Sentences.Length == 1 && parsed.Words.Length == 9) AssertReadBack(parsed, chains);
    }, iter: 300);

    [Fact]
    public void The_column_has_chain_type_and_head()
    {
        var parsed = Shared.Parser.Parse("Mara Quill sold her boats.");
        using var writer = new StringWriter();
        new ConlluWriter(writer).Write(parsed, [new Chain(EntityType.Person, [new(0, 2, 1, MentionKind.Name), new(3, 4, 3, MentionKind.Pronoun)])]);
        var lines = writer.ToString().Split('\n');
        Assert.Equal("# global.Entity = eid-etype-head", lines[0]);
        var first = lines.Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t')[9].Split('|')[0]).ToArray();
        Assert.Equal(["Entity=(e1-person-2", "Entity=e1)", "Entity=(e1-person-1)"], [first[0], first[1], first[3]]);
    }

    [Fact]
    public void Json_tells_mentions_with_the_number_of_their_chain()
    {
        using var writer = new StringWriter();
        new JsonLinesWriter(writer).Write(
            Shared.Parser.Parse("Mara Quill left. She sings."), [new Chain(EntityType.Person, [new(0, 2, 1, MentionKind.Name), new(4, 5, 4, MentionKind.Pronoun)])]);
        var mentions = writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => Assert.Single(JsonDocument.Parse(l).RootElement.GetProperty("chains").EnumerateArray()).GetRawText());
        Assert.Equal(
            [
                """{"chain":1,"kind":"name","head":2,"first":1,"last":2,"type":"person","text":"Mara Quill","start":0,"end":10}""",
                """{"chain":1,"kind":"pronoun","head":1,"first":1,"last":1,"type":"person","text":"She","start":17,"end":20}""",
            ],
            mentions);
    }

    [Fact]
    public void Chains_are_numbered_on_from_part_to_part_and_anew_in_each_text()
    {
        var text = string.Concat(Enumerable.Repeat(Text, 1000));
        using var writer = new StringWriter();
        new BulkParser(Shared.Parser, Shared.Resolver).Run(
            [Sources.Of("a", text), Sources.Of("b", Text)], new JsonLinesWriter(writer), r => Assert.Fail(r.ToString()), 2, TestContext.Current.CancellationToken);
        var found = writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)
            .SelectMany(r => r.GetProperty("chains").EnumerateArray().Select(c => (Text: r.GetProperty("document").GetString(), Chain: c.GetProperty("chain").GetInt32()))).ToArray();
        // Nothing is linked across parts, so that a text of two parts at least has as many chains as the longer one and more.
        Assert.Equal(1, found.First(f => f.Text == "b").Chain);
        var chains = found.Where(f => f.Text == "a").Select(f => f.Chain).Distinct().Order().ToArray();
        Assert.Equal(Enumerable.Range(1, chains.Length), chains);
        var parts = TextParts.Read(Sources.Of("a", text).Open(), "a").ToArray();
        Assert.True(parts.Length > 1);
        Assert.Equal(chains.Length, parts.Sum(p => Shared.Resolver.Resolve(Shared.Parser.Parse(p.Text)).Count(c => c.Mentions.Count > 1)));
    }

    [Fact]
    public void Without_chains_nothing_is_said_of_them()
    {
        using var writer = new StringWriter();
        new BulkParser(Shared.Parser).Run([Sources.Of("a", Text)], new JsonLinesWriter(writer), r => Assert.Fail(r.ToString()), 1, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\"chains\"", writer.ToString(), StringComparison.Ordinal);
    }

    private static Gen<Chain[]> Nested { get; } =
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 9]).Where((first, length) => first + length <= 9).Array[2, 8].Select(spans =>
        {
            var mentions = spans.Distinct().Select(s => new Mention(s.Item1, s.Item1 + s.Item2, s.Item1, MentionKind.Description)).ToArray();
            // Mentions of one chain that cross each other can't be told apart by brackets; those of different chains can.
            return mentions.Select(m => new Chain(EntityType.Event, [m, m])).ToArray();
        });

    private static void AssertReadBack(ParsedText parsed, IReadOnlyList<Chain> chains)
    {
        using var writer = new StringWriter();
        var rows = new ConlluWriter(writer);
        rows.BeginDocument("a", "a");
        rows.Write(parsed, chains);
        using var reader = new StringReader(writer.ToString());
        var back = Assert.Single(GoldTexts.Read(reader, "a")).Chains;
        Assert.Equal(Print(chains.Where(c => c.Mentions.Count > 1)), Print(back));
    }

    private static IEnumerable<string> Print(IEnumerable<Chain> chains) =>
        chains.Select(c => $"{c.Type}: {string.Join(' ', c.Mentions.Select(m => $"{m.First}-{m.End}"))}").Order(StringComparer.Ordinal);
}
