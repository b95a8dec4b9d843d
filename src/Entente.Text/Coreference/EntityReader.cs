using System.Globalization;
using Entente.Model.Diagnostics;
using Entente.Model.Text;

namespace Entente.Text.Coreference;

/// <summary>
/// Reads the <c>Entity</c> annotation of GUM and CorefUD: brackets in the last column of CoNLL-U that open with the number of the chain and
/// fields in the order of <c># global.Entity</c>, and close with the number. Of a mention in parts each part is read by itself.
/// </summary>
internal sealed class EntityReader(ParsedText parsed, string name)
{
    private readonly List<(string Id, int First, EntityType Type)> _open = [];
    private readonly Dictionary<string, List<Mention>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityType> _types = new(StringComparer.Ordinal);
    private int _field = 1;
    private int _word;

    public IReadOnlyList<Chain> Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.StartsWith("# global.Entity", StringComparison.Ordinal)) ReadFields(line);
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            if (columns[0].Contains('-', StringComparison.Ordinal) || columns[0].Contains('.', StringComparison.Ordinal)) continue;
            ReadWord(columns[^1]);
            _word++;
        }
        if (_open.Count > 0) throw Broken(_open[0].Id, "is opened and never closed");
        return [.. _mentions.OrderBy(p => p.Value[0].First).ThenByDescending(p => p.Value[0].End).ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => new Chain(_types[p.Key], p.Value))];
    }

    private void ReadFields(string line)
    {
        var fields = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim().Split('-');
        _field = Array.IndexOf(fields, "etype");
    }

    private void ReadWord(string misc)
    {
        foreach (var field in misc.Split('|'))
        {
            if (!field.StartsWith("Entity=", StringComparison.Ordinal)) continue;
            for (var at = "Entity=".Length; at < field.Length;)
            {
                var end = PartEnd(field, at);
                ReadPart(field.AsSpan(at, end - at));
                at = end;
            }
        }
    }

    /// <summary>A part ends behind its closing bracket or before the next opening one.</summary>
    private static int PartEnd(string field, int at)
    {
        for (var i = at; i < field.Length; i++)
        {
            if (field[i] == ')') return i + 1;
            if (field[i] == '(' && i > at) return i;
        }
        return field.Length;
    }

    private void ReadPart(ReadOnlySpan<char> part)
    {
        var opens = part[0] == '(';
        var closes = part[^1] == ')';
        var fields = part.Trim("()").ToString().Split('-');
        if (opens) _open.Add((fields[0], _word, TypeOf(_field >= 0 && _field < fields.Length ? fields[_field] : string.Empty)));
        if (closes) Close(fields[0]);
    }

    private void Close(string id)
    {
        var at = _open.FindLastIndex(o => o.Id == id);
        if (at < 0) throw Broken(id, "is closed and was never opened");
        var (_, first, type) = _open[at];
        _open.RemoveAt(at);
        var part = id.IndexOf('[', StringComparison.Ordinal);
        var chain = part < 0 ? id : id[..part];
        if (!_mentions.TryGetValue(chain, out var mentions)) (_mentions[chain], _types[chain]) = (mentions = [], type);
        var mention = MentionShape.Of(parsed, first, _word + 1);
        var place = mentions.FindLastIndex(m => m.First < first || (m.First == first && m.End > mention.End)) + 1;
        mentions.Insert(place, mention);
    }

    private static EntityType TypeOf(string name) => name switch
    {
        "person" => EntityType.Person,
        "organization" => EntityType.Organisation,
        "place" => EntityType.Place,
        "event" => EntityType.Event,
        "time" => EntityType.Time,
        "object" => EntityType.Thing,
        "substance" => EntityType.Substance,
        "animal" => EntityType.Animal,
        "plant" => EntityType.Plant,
        _ => EntityType.Abstract,
    };

    private EntenteException Broken(string id, string what) => new(new Diagnostic(
        "TEXT009", string.Create(CultureInfo.InvariantCulture, $"{name}, word {_word + 1}"), $"the chain {id} {what}.", "Give a file with brackets as CorefUD describes them."));
}
