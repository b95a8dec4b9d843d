using System.Globalization;
using System.Text;
using Entente.Text.Tests.Parsing;

namespace Entente.Text.Tests.Hostile;

/// <summary>The texts under tests/cases/hostile; its README has the notation.</summary>
internal static class HostileCases
{
    private const string Escapes = "n\nr\rt\tv\vf\fs \\\\";

    public static string[] Names => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => Cases.Folder("hostile");

    /// <param name="name">The file.</param>
    /// <param name="most">How often a line comes at most.</param>
    public static string Read(string name, int most = int.MaxValue)
    {
        var text = new StringBuilder();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name + ".txt")))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var piece = Unescape(line[(space + 1)..]);
            text.Insert(text.Length, piece, Math.Min(most, int.Parse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture)));
        }
        return text.ToString();
    }

    /// <summary>Keeps a text and says where.</summary>
    public static string Keep(string text)
    {
        var name = $"found-{Ids(text)}.txt";
        File.WriteAllText(Path.Combine(Folder, name), "1 " + Escape(text) + "\n");
        return "tests/cases/hostile/" + name;
    }

    public static string Escape(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text)
        {
            var at = Escapes.LastIndexOf(c);
            if (at % 2 == 1) line.Append('\\').Append(Escapes[at - 1]);
            else if (c is > ' ' and < '\u007f') line.Append(c);
            else line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }
        return line.ToString();
    }

    public static string Unescape(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\') text.Append(line[i]);
            else if (line[++i] != 'u') text.Append(Escapes[Escapes.IndexOf(line[i], StringComparison.Ordinal) + 1]);
            else
            {
                text.Append((char)int.Parse(line.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
        }
        return text.ToString();
    }

    private static string Ids(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(MemoryBytes(text)))[..12];

    private static ReadOnlySpan<byte> MemoryBytes(string text) => System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan());
}
