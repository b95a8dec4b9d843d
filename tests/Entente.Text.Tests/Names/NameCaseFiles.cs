using Entente.Model.Text;
using Entente.Text.Names;

namespace Entente.Text.Tests.Names;

/// <summary>Reads <c>tests/cases/names</c>: a sentence a line, its words set apart by spaces, names as <c>[TYPE word word]</c>.</summary>
internal static class NameCaseFiles
{
    internal static NamedText[] Read(string file) =>
        [.. File.ReadLines(Path.Combine(Folder(), file)).Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];

    internal static NamedText Parse(string line)
    {
        var builder = new NamedTextBuilder();
        NameType? type = null;
        var begins = false;
        foreach (var word in line.Split(' '))
        {
            if (word.StartsWith('['))
            {
                (type, begins) = (Iob2Reader.TypeOf(word[1..]) ?? throw new InvalidDataException("No such type: " + word), true);
                continue;
            }
            builder.Add(word.TrimEnd(']'), string.Empty, type, begins);
            begins = false;
            if (word.EndsWith(']')) type = null;
        }
        return builder.Take();
    }

    /// <summary>The line as a case file has it.</summary>
    internal static string Show(NamedText text, Name[] names)
    {
        var words = text.Words.Select(w => w.Span.In(text.Text)).ToArray();
        foreach (var name in names)
        {
            words[name.First] = "[" + Label(name.Type) + " " + words[name.First];
            words[name.End - 1] += "]";
        }
        return string.Join(' ', words);
    }

    private static string Label(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organisation => "ORG",
        _ => "LOC",
    };

    internal static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "cases", "names"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("tests/cases/names is not above the test program."), "tests", "cases", "names");
    }
}
