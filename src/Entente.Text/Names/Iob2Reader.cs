using Entente.Model.Text;

namespace Entente.Text.Names;

/// <summary>
/// Reads names annotated a word a line, in IOB2 or IOB1: <c>number TAB word TAB label …</c> as Universal NER writes it, or
/// <c>word label</c> as CoNLL does. An empty line ends a sentence; <c># newdoc</c> or <c>-DOCSTART-</c> starts a text. The labels PER, ORG
/// and LOC count, in any of the spellings of <see cref="TypeOf"/>; all others are outside.
/// </summary>
public static class Iob2Reader
{
    /// <summary>The texts of a file, in order.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="sentencesApart">Whether every sentence is a text of its own, for files of unconnected sentences.</param>
    public static NamedText[] Read(TextReader reader, bool sentencesApart = false)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var texts = new List<NamedText>();
        var builder = new NamedTextBuilder();
        while (reader.ReadLine() is { } line)
        {
            var starts = line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            var ends = string.IsNullOrWhiteSpace(line);
            if (ends) builder.EndSentence();
            if ((starts || (ends && sentencesApart)) && !builder.IsEmpty) texts.Add(builder.Take());
            if (!starts && !ends) AddWord(builder, line);
        }
        if (!builder.IsEmpty) texts.Add(builder.Take());
        return [.. texts];
    }

    /// <summary>The type that a label stands for, such as <c>PER</c>, <c>person</c> or <c>politician</c>; null for none of ours.</summary>
    public static NameType? TypeOf(string label) => label switch
    {
        "PER" or "person" or "politician" => NameType.Person,
        "ORG" or "organisation" or "organization" or "politicalparty" or "corporation" or "group" => NameType.Organisation,
        "LOC" or "GPE" or "location" or "country" or "place" => NameType.Place,
        _ => null,
    };

    private static void AddWord(NamedTextBuilder builder, string line)
    {
        var columns = line.Split(line.Contains('\t') ? '\t' : ' ');
        var numbered = columns.Length >= 3 && columns[0].Length > 0 && columns[0].All(char.IsAsciiDigit);
        if (line[0] == '#' && !numbered && (columns.Length < 2 || line.StartsWith("# ", StringComparison.Ordinal))) return;
        var (form, label) = numbered ? (columns[1], columns[2]) : (columns[0], columns[^1]);
        var type = label.Length > 2 ? TypeOf(label[2..]) : null;
        builder.Add(form, string.Empty, type, label.StartsWith("B-", StringComparison.Ordinal));
    }
}
