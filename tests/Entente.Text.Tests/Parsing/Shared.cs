using Entente.Model.Text;
using Entente.Text.Coreference;
using Entente.Text.Parsing;

namespace Entente.Text.Tests.Parsing;

/// <summary>One parser for all tests; it is safe to share.</summary>
internal static class Shared
{
    public static EnglishParser Parser { get; } = EnglishParser.Load();

    public static CoreferenceResolver Resolver { get; } = CoreferenceResolver.Load();

    /// <summary>Words with spaces between; words of a contraction joined by a middle dot.</summary>
    public static string Tokens(ParsedText parsed)
    {
        var inner = new HashSet<int>(parsed.MultiwordTokens.SelectMany(t => Enumerable.Range(t.First + 1, t.End - t.First - 1)));
        var words = parsed.Words.Select((w, i) => (i == 0 ? "" : inner.Contains(i) ? "·" : " ") + w.Span.In(parsed.Text));
        return string.Concat(words);
    }

    public static string SentenceText(ParsedText parsed, Sentence sentence) =>
        string.Join(' ', sentence.Span.In(parsed.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
