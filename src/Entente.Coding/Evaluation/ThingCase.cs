using System.Globalization;
using Entente.Model.Claims;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>A text with the things that a careful reader finds in it. See tests/cases/things.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Text">The text.</param>
/// <param name="Things">Its things, in any order; without category and gear.</param>
internal sealed record ThingCase(string Place, string Text, IReadOnlyList<Thing> Things)
{
    private const string Thing = "= ";

    /// <summary>The cases of all .txt files of a folder.</summary>
    public static IEnumerable<ThingCase> ReadAll(IDataFiles files) =>
        files.List("").Where(p => p.EndsWith(".txt", StringComparison.Ordinal)).SelectMany(p => Read(p, files.Read(p)));

    private static IEnumerable<ThingCase> Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var lines = System.Text.Encoding.UTF8.GetString(bytes.Span).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            var (text, place) = (lines[i], At(path, i));
            if (text.StartsWith(Thing, StringComparison.Ordinal)) throw Wrong(place, "a thing stands before its text.");
            var things = new List<Thing>();
            for (; i + 1 < lines.Length && lines[i + 1].StartsWith(Thing, StringComparison.Ordinal); i++) things.Add(ThingOf(text, lines[i + 1][Thing.Length..], At(path, i + 1)));
            yield return new ThingCase(place, text, things);
        }
    }

    private static Thing ThingOf(string text, string line, string place)
    {
        var parts = line.Split(" | ");
        if (parts.Length < 2) throw Wrong(place, "a thing needs a phrase and a kind.");
        var kind = parts[1].Split(' ', 2);
        var thing = new Thing(kind[0], kind.Length > 1 ? kind[1] : null, null, null, null, null, null, SpanOf(text, parts[0], place));
        return parts.Skip(2).Aggregate(thing, (made, part) => With(made, part.Split(' ', 2), place));
    }

    private static Thing With(Thing thing, string[] pair, string place) => (pair[0], pair.Length > 1 ? pair[1] : "") switch
    {
        ("count", var value) => thing with { Count = Number(value, place) },
        ("min", var value) => thing with { Min = Number(value, place) },
        ("max", var value) => thing with { Max = Number(value, place) },
        ("amount", var value) => thing with { Amount = Number(value, place) },
        ("unit", var value) => thing with { Unit = value },
        ("currency", var value) => thing with { Currency = value },
        ("of", var value) => thing with { Of = value },
        ("side", var value) => thing with { Side = value },
        var (key, _) => throw Wrong(place, $"'{key}' is no key of a thing."),
    };

    private static TextSpan SpanOf(string text, string phrase, string place)
    {
        var which = 1;
        var mark = phrase.LastIndexOf('#');
        if (mark > 0 && int.TryParse(phrase.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) (phrase, which) = (phrase[..mark], number);
        var at = -1;
        for (; which > 0; which--)
            if ((at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal)) < 0) throw Wrong(place, $"'{phrase}' is not in the text.");
        return new TextSpan(at, at + phrase.Length);
    }

    private static decimal Number(string text, string place) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(place, $"'{text}' is no number.");

    private static string At(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line + 1}");

    private static EntenteException Wrong(string place, string message) => new(new Diagnostic("EVAL005", place, message, "See tests/cases/things/README.md for how a case is written."));
}
