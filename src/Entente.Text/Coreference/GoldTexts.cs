using Entente.Text.Treebanks;

namespace Entente.Text.Coreference;

/// <summary>Reads treebank files with chains, such as GUM's, text by text.</summary>
public static class GoldTexts
{
    /// <summary>
    /// The texts of a CoNLL-U file, each from its <c># newdoc</c> on. Throws <see cref="Entente.Model.Diagnostics.EntenteException"/> for a
    /// row that is not CoNLL-U or a bracket without its partner.
    /// </summary>
    /// <param name="reader">The file.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="keep">Which texts to read, by id; null for all.</param>
    public static IReadOnlyList<GoldText> Read(TextReader reader, string name, Func<string, bool>? keep = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var texts = new List<GoldText>();
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) Add(texts, lines, name, keep);
            lines.Add(line);
        }
        Add(texts, lines, name, keep);
        return texts;
    }

    private static void Add(List<GoldText> texts, List<string> lines, string name, Func<string, bool>? keep)
    {
        var id = lines.Count == 0 ? string.Empty : lines[0][(lines[0].IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
        if (lines.Exists(l => l.Length > 0 && l[0] != '#') && (keep is null || keep(id)))
        {
            using var rows = new StringReader(string.Join('\n', lines) + "\n");
            var parsed = Conllu.Read(rows, name);
            texts.Add(new GoldText(id, parsed, new EntityReader(parsed, $"{name} ({id})").Read(lines)));
        }
        lines.Clear();
    }
}
