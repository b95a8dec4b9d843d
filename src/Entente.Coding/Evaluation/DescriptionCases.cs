using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Model.Diagnostics;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>
/// Reads cases of descriptions and pronouns: plain text, a report a block, blocks set apart by empty lines. A mention is marked
/// <c>[the two = IRN RUS; a note]</c>: its words, whom it means (<c>open</c> when the text leaves it open), and a note for people.
/// Lines that start with <c>#</c> are comments.
/// </summary>
public static partial class DescriptionCases
{
    /// <summary>The cases of one file. Throws <see cref="EntenteException"/> with the line where a mark is broken.</summary>
    public static IReadOnlyList<DescriptionCase> Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (cases, lines, number) = (new List<DescriptionCase>(), new List<(string, int)>(), 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) Close(lines, file, cases);
            else if (line[0] != '#') lines.Add((line.Trim(), number));
        }

        Close(lines, file, cases);
        return cases;
    }

    private static void Close(List<(string Line, int Number)> lines, string file, List<DescriptionCase> cases)
    {
        var (text, mentions) = (new StringBuilder(), new List<MarkedMention>());
        foreach (var (line, number) in lines)
        {
            if (text.Length > 0) text.Append(' ');
            AddLine(line, string.Create(CultureInfo.InvariantCulture, $"{file}:{number}"), text, mentions);
        }

        if (mentions.Count > 0) cases.Add(new DescriptionCase(text.ToString(), mentions));
        lines.Clear();
    }

    private static void AddLine(string line, string place, StringBuilder text, List<MarkedMention> mentions)
    {
        var at = 0;
        foreach (Match mark in Mark().Matches(line))
        {
            text.Append(line, at, mark.Index - at);
            var words = mark.Groups["words"].Value;
            mentions.Add(new MarkedMention(new TextSpan(text.Length, text.Length + words.Length), Expected(mark.Groups["who"].Value), place));
            text.Append(words);
            at = mark.Index + mark.Length;
        }

        var rest = line[at..];
        if (Mark().Replace(line, "").AsSpan().ContainsAny('[', ']'))
            throw new EntenteException(new Diagnostic("EVAL010", place, "a mark is broken.", "Write it as [the two = IRN RUS], or [the two = open]."));
        text.Append(rest);
    }

    private static string[] Expected(string who) =>
        who == "open" ? [] : [.. who.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\[(?<words>[^\[\]=]+?) = (?<who>open|[A-Z0-9-]+(?: [A-Z0-9-]+)*)(?:; [^\[\]]*)?\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
