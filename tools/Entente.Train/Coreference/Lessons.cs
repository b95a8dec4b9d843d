using Entente.Model.Text;
using Entente.Text.Coreference;
using Entente.Text.Names;
using Entente.Text.Parsing;

namespace Entente.Train.Coreference;

/// <summary>Reads GUM for training: the genres whose texts are free.</summary>
internal static class Lessons
{
    private static readonly string[] Free = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage"];

    internal static IReadOnlyList<GoldText> Read(string path, bool free)
    {
        using var reader = new StreamReader(path);
        return GoldTexts.Read(reader, path, id => !free || Free.Any(g => id.StartsWith($"GUM_{g}_", StringComparison.Ordinal)));
    }

    /// <summary>Each text with its gold trees, and names as the tagger finds them.</summary>
    internal static Lesson[] WithGoldTrees(IEnumerable<GoldText> texts, NameTagger names) =>
        [.. texts.Select(t => new Lesson(Named(t.Parsed, names), new GoldMap(t)))];

    /// <summary>Each text as the parser reads it.</summary>
    internal static Lesson[] WithFoundTrees(IEnumerable<GoldText> texts, EnglishParser parser) =>
        [.. texts.Select(t => new Lesson(parser.Parse(t.Parsed.Text), new GoldMap(t)))];

    internal static ParsedText Named(ParsedText parsed, NameTagger names) =>
        parsed with { Names = names.Find(parsed.Text, parsed.Words, parsed.Sentences) };
}
