using Entente.Model.Data;

namespace Entente.Coding.Time.Grammar;

/// <summary>
/// Reads forms: places set apart by spaces; <c>|</c> between what may stand there, <c>?</c> after what may be missing, <c>~</c> before
/// what follows without white space, <c>$</c> before a class and <c>&lt;…&gt;</c> around a layer.
/// </summary>
internal static class FormReader
{
    public static IEnumerable<Place[]> Read(string form, Lexicon lexicon, DataRecord record)
    {
        IEnumerable<IEnumerable<Place>> all = [[]];
        foreach (var word in form.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var optional = word.Length > 1 && word[^1] == '?';
            var place = ReadPlace(optional ? word[..^1] : word, lexicon, record);
            all = all.SelectMany(f => optional ? new[] { f.Append(place), f } : [f.Append(place)]).ToList();
        }

        return all.Select(f => f.ToArray()).Where(f => f.Length > 0);
    }

    private static Place ReadPlace(string word, Lexicon lexicon, DataRecord record)
    {
        var glued = word.Length > 1 && word[0] == '~';
        return new Place([.. (glued ? word[1..] : word).Split('|').Select(w => ReadChoice(w, lexicon, record))], glued);
    }

    private static Choice ReadChoice(string word, Lexicon lexicon, DataRecord record)
    {
        if (word.Length == 0) throw record.Wrong("a form has an empty choice.", "Write a word on both sides of '|'.");
        if (word.Length > 1 && word[0] == '$')
        {
            if (word != "$word" && !lexicon.HasClass(word[1..])) throw record.Wrong($"the class '{word}' has no words.", "Add them to dates/words.jsonl.");
            return new Choice(ItemKind.Class, lexicon.Class(word[1..]), string.Intern(word[1..]));
        }

        if (word[0] != '<') return new Choice(ItemKind.Word, lexicon.Intern(word), word);
        var name = word.Trim('<', '>');
        return Enum.TryParse<Layer>(name, ignoreCase: true, out var layer)
            ? new Choice(ItemKind.Layer, (int)layer, string.Intern(name))
            : throw record.Wrong($"there is no layer '{name}'.", "Use one of: " + string.Join(", ", Enum.GetNames<Layer>()).ToLowerInvariant() + ".");
    }
}
