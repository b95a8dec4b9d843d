using Entente.Coding.Resolving;
using Entente.Model.Text;
using Entente.Text.Reading;

namespace Entente.Listing;

/// <summary>What is named and the actor data lacks, most frequent first.</summary>
public static class Unresolved
{
    private static readonly string[] Columns = ["name", "times", "in", "reason"];

    /// <summary>Of mentions, one a line.</summary>
    public static Table OfMentions(IEnumerable<string> mentions, ActorResolver resolver, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return Rank(mentions.Where(m => m.Trim().Length > 0).Select((m, i) => (Name: m.Trim(), In: "", resolver.Resolve(m, day))));
    }

    /// <summary>Of people and organisations named in reports. Reports that can't be read are left out.</summary>
    public static Table OfReports(IEnumerable<string> paths, Engine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var resolver = ActorResolver.Load(engine.Data);
        return Rank(ReportReader.FindFiles(paths).SelectMany(f => engine.Clean(f).Reports)
            .SelectMany(report => Names(engine.Parse(report.Text)).Select(n => (Name: n, In: report.Id, resolver.Resolve(n, report.Day)))));
    }

    private static IEnumerable<string> Names(ParsedText text) =>
        text.Names.Where(n => n.Type is NameType.Person or NameType.Organisation).Select(n => text.SpanOf(n.First, n.End).In(text.Text));

    private static Table Rank(IEnumerable<(string Name, string In, Resolution Resolution)> named)
    {
        var ranked = named.Where(n => n.Resolution.Actors.Count == 0).GroupBy(n => n.Name, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Times: g.Count(), Reports: g.Select(n => n.In).Distinct(StringComparer.Ordinal).Count(), g.First().Resolution.Reason))
            .OrderByDescending(g => g.Times).ThenBy(g => g.Name, StringComparer.Ordinal);
        return new Table(Columns, [.. ranked.Select(g => (IReadOnlyList<object?>)[g.Name, g.Times, g.Reports, g.Reason])]);
    }
}
