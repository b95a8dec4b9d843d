using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Model.Text;
using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>
/// Names from re3d's stand-off entities. Its phrases are wider than names ("the international community"), so only those are kept that,
/// without a leading article, begin and end with a capital and have few small words.
/// </summary>
internal static partial class Re3dNames
{
    private sealed record Entity(int First, int End, NameType Type);

    /// <param name="folder">The folder of one part.</param>
    /// <param name="isState">Whether a phrase names a state: re3d calls states organisations where they act, the other sources call them places always.</param>
    internal static NamedText[] Read(string folder, Func<string, bool> isState)
    {
        var entities = Lines(folder, "entities.json").ToLookup(e => e.GetProperty("documentId").GetString(), StringComparer.Ordinal);
        return [.. Lines(folder, "documents.json").Select(d => Read(d.GetProperty("text").GetString()!, entities[d.GetProperty("_id").GetString()], isState))];
    }

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(l => l.Trim().Length > 0).Select(l => JsonDocument.Parse(l).RootElement);

    private static NamedText Read(string text, IEnumerable<JsonElement> entities, Func<string, bool> isState)
    {
        var names = Choose([.. entities.Select(e => Of(text, e)).OfType<Entity>().Select(e => e.Type == NameType.Organisation && isState(text[e.First..e.End]) ? e with { Type = NameType.Place } : e)]);
        var builder = new NamedTextBuilder();
        Entity? last = null;
        var end = 0;
        foreach (var token in Token().Matches(text).Cast<Match>())
        {
            if (Break().IsMatch(text[end..token.Index]) || EndsSentence(text, end, token.Index)) builder.EndSentence();
            var name = names.Find(n => n.First <= token.Index && token.Index + token.Length <= n.End);
            builder.Add(token.Value, string.Empty, name?.Type, name is not null && name != last);
            (last, end) = (name, token.Index + token.Length);
        }
        return builder.Take();
    }

    private static bool EndsSentence(string text, int end, int next) =>
        end > 1 && next > end && text[end - 1] is '.' or '!' or '?' && char.IsUpper(text[next]) && end > 2 && char.IsLower(text[end - 2]) && char.IsLower(text[end - 3]);

    private static Entity? Of(string text, JsonElement entity)
    {
        NameType? type = entity.GetProperty("type").GetString() switch
        {
            "Person" => NameType.Person,
            "Organisation" => NameType.Organisation,
            "Location" => NameType.Place,
            _ => null,
        };
        var (first, end) = (entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32());
        if (type is null || end > text.Length) return null;
        if (text[first..end].StartsWith("the ", StringComparison.OrdinalIgnoreCase)) first += 4;
        return LooksNamed(text[first..end]) ? new Entity(first, end, type.Value) : null;
    }

    private static bool LooksNamed(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 8 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && words.All(w => char.IsUpper(w[0]) || w is "of" or "and" or "for" or "the" or "al" or "bin" or "in" || w.StartsWith("al-", StringComparison.Ordinal))
            && !NotNames.Contains(words[0]);
    }

    private static readonly HashSet<string> NotNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "I", "It", "He", "She", "We", "They", "You", "This", "Minister", "Ministers", "President", "Foreign", "Prime", "Mr", "Dr", "Syrians", "Iraqis",
        "Russian", "Syrian", "Iraqi", "British", "Secretary", "General", "Ambassador", "His", "Her", "Our", "Their", "These", "Those", "All",
    };

    /// <summary>Longer phrases first for organisations and persons' shorter ones, since titles are dropped from those.</summary>
    private static List<Entity> Choose(List<Entity> all)
    {
        var chosen = new List<Entity>();
        foreach (var entity in all.OrderByDescending(e => e.End - e.First).ThenBy(e => e.First).ThenBy(e => e.Type))
            if (!chosen.Exists(c => c.First < entity.End && entity.First < c.End)) chosen.Add(entity);
        return chosen;
    }

    [GeneratedRegex(@"(?:[A-Z]\.){2,}|['’]s\b|[\w]+(?:[.,:]\d+)*|[^\s\w]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\n", RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
