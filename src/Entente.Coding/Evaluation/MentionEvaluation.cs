using System.Globalization;
using Entente.Coding.Resolving;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Evaluation;

/// <summary>Scores the resolution of mentions to actors.</summary>
public static class MentionEvaluation
{
    /// <summary>
    /// Reads gold mentions: <c>words | CODE/SECTOR/id | 2022-03-01</c>, several actors joined by <c> + </c>, nobody as <c>-</c>; sector,
    /// id and day may be left out. Lines that start with <c>//</c> are comments. Throws <see cref="EntenteException"/> at a broken line.
    /// </summary>
    public static IReadOnlyList<GoldMention> Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var gold = new List<GoldMention>();
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal)) gold.Add(ReadLine(text, file, line));
        }

        return gold;
    }

    /// <summary>Scores a resolver: how many mentions it answers, how many of its answers are right, and which are not.</summary>
    public static MentionScores Score(IReadOnlyList<GoldMention> gold, ActorResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(resolver);
        var (right, given, codes, failures) = (0, 0, 0, new List<string>());
        foreach (var mention in gold)
        {
            var got = resolver.Resolve(mention.Mention, mention.Day).Actors;
            if (got.Count > 0) given++;
            var same = Same(mention.Actors, got, whole: true);
            if (Same(mention.Actors, got, whole: false)) codes++;
            if (same && mention.Actors.Count > 0) right++;
            if (!same) failures.Add(string.Create(CultureInfo.InvariantCulture, $"{mention.Line}: {mention.Mention} ({mention.Day:yyyy-MM-dd}): expected {Written(mention.Actors)}, got {Written(got)}"));
        }

        return new MentionScores(gold.Count, gold.Count(g => g.Actors.Count > 0), given, right, gold.Count - failures.Count, codes, failures);
    }

    private static bool Same(IReadOnlyList<(string Code, string Sector, string Id)> gold, IReadOnlyList<ResolvedActor> got, bool whole) =>
        gold.Count == got.Count && gold.Zip(got).All(p => p.First.Code == p.Second.Code
            && (!whole || ((p.First.Sector.Length == 0 || p.First.Sector == p.Second.Sector) && (p.First.Id.Length == 0 || p.First.Id == p.Second.Id))));

    private static string Written(IReadOnlyList<(string Code, string Sector, string Id)> actors) =>
        actors.Count == 0 ? "-" : string.Join(" + ", actors.Select(a => $"{a.Code}/{a.Sector}/{a.Id}"));

    private static string Written(IReadOnlyList<ResolvedActor> actors) => Written([.. actors.Select(a => (a.Code, a.Sector ?? "", a.Id ?? ""))]);

    private static GoldMention ReadLine(string text, string file, int line)
    {
        var cells = text.Split(" |");
        if (cells.Length is < 2 or > 3) throw Broken(file, line, "the line has not two or three cells.");
        var actors = cells[1].Trim() is "-" ? [] : cells[1].Split(" + ").Select(a => Actor(a.Trim(), file, line)).ToList();
        return new GoldMention(line, cells[0], actors, cells.Length == 3 ? Day(cells[2].Trim(), file, line) : null);
    }

    private static (string Code, string Sector, string Id) Actor(string text, string file, int line) => text.Split('/') switch
    {
        [var code] when code.Length > 0 => (code, "", ""),
        [var code, var sector] => (code, sector, ""),
        [var code, var sector, var id] => (code, sector, id),
        _ => throw Broken(file, line, $"'{text}' is no actor."),
    };

    private static DateOnly? Day(string text, string file, int line) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Broken(file, line, $"'{text}' is no date.");

    private static EntenteException Broken(string file, int line, string message) =>
        new(new Diagnostic("EVAL011", string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"), message, "Write: words | CODE/SECTOR/id | 2022-03-01, or - for nobody."));
}
