using System.Numerics;
using Entente.Model.Text;
using Entente.Text.Names.Types;
using Entente.Text.Tests.Parsing;
using Xunit;

namespace Entente.Text.Tests.Names;

public sealed class NestedNameTests
{
    public static TheoryData<string> Typed() =>
        [.. new[] { "group.txt", "facility.txt", "gear.txt", "event.txt", "law.txt" }.SelectMany(f => TypeCases.Read(f).Where(l => l[0] != '?'))];

    public static TheoryData<string> Nested() => [.. TypeCases.Read("nested.txt").Where(l => l[0] != '?')];

    [Theory]
    [MemberData(nameof(Typed))]
    public void Outer_names_of_the_finer_types_are_found(string line)
    {
        var (text, names) = TypeCases.Parse(line);
        var parsed = Shared.Parser.Parse(text);
        var finer = parsed.NestedNames.Where(n => n.Type > NameType.Place).ToArray();
        Assert.Equal(names, finer.Where(n => !finer.Any(o => o != n && o.First <= n.First && n.End <= o.End)).Select(n => Show(parsed, n)));
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void Names_inside_names_are_found(string line)
    {
        var (text, names) = TypeCases.Parse(line);
        var parsed = Shared.Parser.Parse(text);
        Assert.Equal(names, parsed.NestedNames.Select(n => Show(parsed, n)));
    }

    [Fact]
    public void A_case_marked_with_a_question_mark_is_still_wrong()
    {
        var right = new[] { "group.txt", "facility.txt", "gear.txt", "event.txt", "law.txt" }.SelectMany(TypeCases.Read).Where(l => l[0] == '?').Where(line =>
        {
            var (text, names) = TypeCases.Parse(line[1..].TrimStart());
            var parsed = Shared.Parser.Parse(text);
            return names.SequenceEqual(parsed.NestedNames.Where(n => n.Type > NameType.Place).Select(n => Show(parsed, n)));
        });
        Assert.Empty(right);
    }

    [Fact]
    public void The_flat_names_are_those_of_the_tagger_alone()
    {
        var parsed = Shared.Parser.Parse("The Treaty of Lisbon was signed by Anna Keller at Heathrow Airport.");
        Assert.All(parsed.Names, n => Assert.InRange(n.Type, NameType.Person, NameType.Place));
        Assert.Contains(parsed.NestedNames, n => n.Type == NameType.Law);
        Assert.Contains(parsed.NestedNames, n => n.Type == NameType.Facility);
    }

    [Fact]
    public void Flat_names_are_among_the_nested_ones()
    {
        var lines = new[] { "people.txt", "bodies.txt", "places.txt" }.SelectMany(NameCaseFiles.Read);
        foreach (var parsed in lines.Select(t => Shared.Parser.Parse(t.Text)))
            Assert.All(parsed.Names, flat => Assert.Contains(parsed.NestedNames, n => (n.First, n.End) == (flat.First, flat.End)));
    }

    [Fact]
    public void Every_clue_has_its_list()
    {
        var lists = typeof(NameClue).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("names/types/", StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n));
        var clues = Enum.GetValues<NameClue>().Where(c => BitOperations.PopCount((uint)c) == 1).Select(c => c.ToString().ToLowerInvariant());
        Assert.Equal(clues.Order(StringComparer.Ordinal), lists.Order(StringComparer.Ordinal));
    }

    private static string Show(ParsedText parsed, Name name)
    {
        var span = parsed.SpanOf(name.First, name.End);
        return TypeCases.Show(span.Start, span.End, name.Type.ToString().ToLowerInvariant());
    }
}
