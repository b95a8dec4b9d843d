using System.Globalization;
using Entente.Coding.Things;
using Entente.Model.Claims;
using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>
/// Scores the things found in texts against those of a careful reader. A thing is right when its place and everything said of it (kind, item,
/// count, bounds, unit, amount, currency, what it is of, side) are right.
/// </summary>
public sealed class ThingEvaluation
{
    private readonly SortedDictionary<string, int[]> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _failures = [];

    /// <summary>Texts scored.</summary>
    public int Texts { get; private set; }

    /// <summary>Texts of which every thing is right, and none too much.</summary>
    public int Passed { get; private set; }

    /// <summary>Things expected.</summary>
    public int Expected { get; private set; }

    /// <summary>Things given.</summary>
    public int Given { get; private set; }

    /// <summary>Things right.</summary>
    public int Right { get; private set; }

    /// <summary>Right things of all given, in percent; 100 when none is given.</summary>
    public double Precision => Given == 0 ? 100 : 100.0 * Right / Given;

    /// <summary>Right things of all expected, in percent; 100 when none is expected.</summary>
    public double Recall => Expected == 0 ? 100 : 100.0 * Right / Expected;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>What was missed and what was wrong, one line each: place, the thing, the text.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>
    /// Scores all .txt files of a folder. <paramref name="parse"/> is the parser. Throws <see cref="Model.Diagnostics.EntenteException"/> with
    /// file and line when a case is ill written.
    /// </summary>
    public static ThingEvaluation Run(TextThings things, Func<string, ParsedText> parse, IDataFiles cases)
    {
        var evaluation = new ThingEvaluation();
        foreach (var expected in ThingCase.ReadAll(cases)) evaluation.Add(expected, things.Find(parse(expected.Text)));
        return evaluation;
    }

    /// <summary>The scores in two lines and more: all, then by kind.</summary>
    public override string ToString()
    {
        var lines = _kinds.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Key,-12} expected {k.Value[0],3}  given {k.Value[1],3}  right {k.Value[2],3}"));
        return string.Create(CultureInfo.InvariantCulture,
            $"things F1 {F1:F1}  precision {Precision:F1}  recall {Recall:F1}  expected {Expected}  given {Given}  right {Right}  texts {Passed} of {Texts}\n") + string.Join('\n', lines);
    }

    private void Add(ThingCase expected, IReadOnlyList<Thing> given)
    {
        var plain = given.Select(Plain).ToList();
        var missed = expected.Things.Where(e => !plain.Contains(e)).ToList();
        var wrong = plain.Where(g => !expected.Things.Contains(g)).ToList();
        Texts++;
        Passed += missed.Count + wrong.Count == 0 ? 1 : 0;
        Expected += expected.Things.Count;
        Given += given.Count;
        Right += plain.Count - wrong.Count;
        foreach (var thing in expected.Things) Kind(thing)[0]++;
        foreach (var thing in plain) Kind(thing)[1]++;
        foreach (var thing in plain.Except(wrong)) Kind(thing)[2]++;
        _failures.AddRange(missed.Select(m => $"missed\t{expected.Place}\t{Say(m, expected.Text)}\t{expected.Text}"));
        _failures.AddRange(wrong.Select(w => $"wrong\t{expected.Place}\t{Say(w, expected.Text)}\t{expected.Text}"));
    }

    private int[] Kind(Thing thing) => _kinds.TryGetValue(thing.Kind, out var counts) ? counts : _kinds[thing.Kind] = new int[3];

    // Category and gear follow from the item.
    private static Thing Plain(Thing thing) => thing with { Category = null, Gear = null };

    private static string Say(Thing t, string text)
    {
        (string Key, object? Value)[] said = [("count", t.Count), ("min", t.Min), ("max", t.Max), ("unit", t.Unit), ("amount", t.Amount), ("currency", t.Currency), ("of", t.Of), ("side", t.Side)];
        var head = $"{t.Span.In(text)} | {t.Kind}{(t.Item is null ? "" : " " + t.Item)}";
        return said.Where(s => s.Value is not null).Aggregate(head, (line, s) => string.Create(CultureInfo.InvariantCulture, $"{line} | {s.Key} {s.Value}"));
    }
}
