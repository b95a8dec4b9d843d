using System.Globalization;
using Entente.Model.Text;
using Entente.Text.Names;
using Entente.Text.Treebanks;

namespace Entente.Train.Names;

/// <summary>
/// Measures nested names on GUM's own: every entity headed by a proper noun, cut to the run of proper nouns around its head. GUM has no
/// facilities (they are places), no groups but as persons, and calls laws abstract and gear objects, with much else.
/// </summary>
internal static class GumNested
{
    private sealed record Gold(int First, int End, string Type);

    internal static void Report(string path, NameTagger tagger, string? errors, Action<string> log)
    {
        using var reader = File.OpenText(path);
        var parsed = Conllu.Read(reader, path);
        var gold = GumNames.Nested(path).Select(m => new Gold(m.First, m.End, m.Type)).Distinct().ToArray();
        var found = tagger.FindNested(parsed.Text, parsed.Words, parsed.Sentences);
        foreach (var type in new[] { "person", "organization", "place", "event", "object", "abstract" }) Score(type, gold, found, log);
        Score("inner", Inner(gold), InnerOf(found), log);
        if (errors is not null) File.WriteAllLines(errors, Errors(parsed, gold, found));
    }

    private static void Score(string name, Gold[] gold, Name[] found, Action<string> log)
    {
        var known = gold.Where(g => name == "inner" || g.Type == name).Select(g => (g.First, g.End, g.Type)).ToHashSet();
        var guesses = found.Select(n => (n.First, n.End, Type: TypeOf(n.Type))).Where(n => name == "inner" ? n.Type is not null : n.Type == name).ToArray();
        var right = guesses.Count(g => known.Contains((g.First, g.End, g.Type!)));
        log(string.Create(CultureInfo.InvariantCulture,
            $"{name}: P {(double)right / Math.Max(1, guesses.Length):P1} R {(double)right / Math.Max(1, known.Count):P1} ({known.Count} in gold, {guesses.Length} found)"));
    }

    private static string? TypeOf(NameType type) => type switch
    {
        NameType.Person => "person",
        NameType.Organisation => "organization",
        NameType.Place or NameType.Facility => "place",
        NameType.Event => "event",
        NameType.Gear => "object",
        NameType.Law => "abstract",
        _ => null,
    };

    private static Gold[] Inner(Gold[] all) =>
        [.. all.Where(g => TypeOfGold(g) && all.Any(o => TypeOfGold(o) && o.First <= g.First && g.End <= o.End && o.End - o.First > g.End - g.First))];

    private static bool TypeOfGold(Gold g) => g.Type is "person" or "organization" or "place" or "event" or "object" or "abstract";

    private static Name[] InnerOf(Name[] all) =>
        [.. all.Where((n, i) => all.Take(i).Reverse().Take(20).Any(o => o.First <= n.First && n.End <= o.End && o.End - o.First > n.End - n.First))];

    private static IEnumerable<string> Errors(ParsedText parsed, Gold[] gold, Name[] found)
    {
        var known = gold.Select(g => (g.First, g.End, g.Type)).ToHashSet();
        var guesses = found.Select(n => (n.First, n.End, Type: TypeOf(n.Type) ?? "group")).ToHashSet();
        return known.Except(guesses).Select(g => (g, "-")).Concat(guesses.Except(known).Select(g => (g, "+"))).OrderBy(x => x.g.First).ThenBy(x => x.g.End)
            .Select(x => $"{x.Item2} {x.g.Type} [{parsed.SpanOf(x.g.First, x.g.End).In(parsed.Text)}] {parsed.SpanOf(Math.Max(0, x.g.First - 4), Math.Min(parsed.Words.Length, x.g.End + 4)).In(parsed.Text).ReplaceLineEndings(" ")}");
    }
}
