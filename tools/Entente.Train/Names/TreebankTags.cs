using Entente.Model.Text;
using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Reads words and Penn tags of a CoNLL-U file, and puts the tags on texts annotated elsewhere.</summary>
internal static class TreebankTags
{
    /// <summary>The texts of a treebank file, with tags and without names.</summary>
    internal static NamedText[] Read(string path)
    {
        var texts = new List<NamedText>();
        var builder = new NamedTextBuilder();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && !builder.IsEmpty) texts.Add(builder.Take());
            if (line.Length == 0) builder.EndSentence();
            else if (WordOf(line) is { } columns) builder.Add(columns[1], columns[4], null, false);
        }
        if (!builder.IsEmpty) texts.Add(builder.Take());
        return [.. texts];
    }

    /// <summary>The columns of a line that holds a word, not a comment, a contraction or an empty node.</summary>
    internal static string[]? WordOf(string line)
    {
        if (line.Length == 0 || line[0] == '#') return null;
        var columns = line.Split('\t');
        return columns[0].All(char.IsAsciiDigit) ? columns : null;
    }

    /// <summary>The same texts with the tags of <paramref name="tagged"/>, which holds the same sentences; where the words of one differ, it stays untagged.</summary>
    internal static NamedText[] Join(NamedText[] texts, NamedText[] tagged)
    {
        var sentences = new Queue<string[]>(tagged.SelectMany(t => t.Sentences.Select(s => t.Words[s.First..s.End].Select(w => w.Xpos).ToArray())));
        return [.. texts.Select(t => t with { Words = [.. t.Sentences.SelectMany(s => Tag(t.Words[s.First..s.End], sentences.Dequeue()))] })];
    }

    private static Word[] Tag(Word[] words, string[] tags) =>
        words.Length == tags.Length ? [.. words.Zip(tags, (w, tag) => w with { Xpos = tag })] : words;

    internal static NamedText Strip(NamedText text) => text with { Words = [.. text.Words.Select(w => w with { Xpos = string.Empty })] };
}
