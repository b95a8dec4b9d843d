using System.Globalization;
using System.Text;

namespace Entente.Text.Tests.Names;

/// <summary>Reads <c>tests/cases/names/types</c>: a sentence a line, names in brackets after their type, also inside one another.</summary>
internal static class TypeCases
{
    internal static IEnumerable<string> Read(string file) =>
        File.ReadLines(Path.Combine(NameCaseFiles.Folder(), "types", file)).Where(l => l.Length > 0 && l[0] != '#');

    /// <summary>The sentence without its marks, and its names as <c>start–end type</c> in text order, outer ones first.</summary>
    internal static (string Text, string[] Names) Parse(string line)
    {
        var text = new StringBuilder();
        var open = new Stack<(int Start, string Type)>();
        var names = new List<(int Start, int End, string Type)>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '[')
            {
                var space = line.IndexOf(' ', i);
                open.Push((text.Length, line[(i + 1)..space]));
                i = space;
            }
            else if (line[i] == ']')
            {
                var (start, type) = open.Pop();
                names.Add((start, text.Length, type));
            }
            else
            {
                text.Append(line[i]);
            }
        }
        return (text.ToString(), [.. names.OrderBy(n => n.Start).ThenByDescending(n => n.End).Select(n => Show(n.Start, n.End, n.Type))]);
    }

    internal static string Show(int start, int end, string type) => string.Create(CultureInfo.InvariantCulture, $"{start}–{end} {type}");
}
