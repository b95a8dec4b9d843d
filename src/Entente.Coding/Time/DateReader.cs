using Entente.Coding.Time.Grammar;
using Entente.Coding.Time.Means;
using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Time;

/// <summary>
/// Finds what a text says about when, and resolves it against the day that the text was published: dates, periods, ranges, lengths of time,
/// holidays and times of day, by the rules in <c>data/dates</c>. Needs no parse; takes time linear in the text. Immutable once loaded and safe
/// to share between threads.
/// </summary>
public sealed class DateReader
{
    private readonly DateGrammar _grammar;

    private DateReader(DateGrammar grammar) => _grammar = grammar;

    /// <summary>Reads the rules. Throws <see cref="Model.Diagnostics.EntenteException"/> with file and line when a data file is broken.</summary>
    public static DateReader Load(IDataFiles files) => new(DateGrammar.Load(files));

    /// <summary>
    /// The dates of a text in text order, none overlapping. <paramref name="published"/> is the text's own day; without it, or when it is
    /// outside the years 1000 to 2999, what hangs on it has no days.
    /// </summary>
    public IReadOnlyList<DateExpression> Read(string text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new Reading(text, published is { } day && Days.IsUsable(day) ? day : null, _grammar);
        reading.Run();
        return [.. reading.All.Select(found => Expression(reading, found))];
    }

    private static DateExpression Expression(Reading reading, Found found)
    {
        var (node, meaning) = (found.Node, found.Meaning);
        var span = new TextSpan(reading.Tokens[node.First].Start, reading.Tokens[node.End - 1].End);
        var rule = Innermost(node);
        return new DateExpression(
            span, span.In(reading.Text), meaning.Days, meaning.Type, meaning.Value, meaning.Mod, rule.Id, Means.Timex.Join(rule.Why, meaning.Why));
    }

    // A rule that only passes on what a lower one found is no reason.
    private static DateRule Innermost(Node node)
    {
        while (node.Rule?.Means == "same" && node.Parts.First(p => p.Node is not null).Node is { Rule: not null } inner) node = inner;
        return node.Rule!;
    }
}
