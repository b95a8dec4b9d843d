using Entente.Model.Data;

namespace Entente.Coding.Time.Grammar;

/// <summary>The words that the grammar of dates knows, with their classes and values. Filled while loading, not altered afterwards.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _texts = [];
    private readonly List<List<WordClass>> _classes = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public Lexicon()
    {
        foreach (var name in NumberClass.Names) Class(name);
    }

    public static Lexicon Load(IDataFiles files, string path)
    {
        var lexicon = new Lexicon();
        foreach (var record in DataReader.Read(files, path)) lexicon.Add(record);
        return lexicon;
    }

    /// <summary>The number of a class, made when it is new.</summary>
    public int Class(string name)
    {
        if (!_names.TryGetValue(name, out var id)) _names.Add(name, id = _names.Count);
        return id;
    }

    public bool HasClass(string name) => _names.ContainsKey(name);

    /// <summary>The entry of a word or mark, made when it is new.</summary>
    public int Intern(string text)
    {
        if (_ids.TryGetValue(text, out var id)) return id;
        _ids.Add(text, id = _texts.Count);
        _texts.Add(text.ToLowerInvariant());
        _classes.Add([]);
        return id;
    }

    /// <summary>The entry of a word; -1 when the grammar does not know it.</summary>
    public int Find(ReadOnlySpan<char> text) => _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var id) ? id : -1;

    public string TextOf(int word) => word < 0 ? "" : _texts[word];

    /// <summary>What a token is worth as a member of a class; null when it is none.</summary>
    public int? Value(in Token token, int @class)
    {
        if (token.Digits > 0) return NumberClass.Value(token, @class);
        if (token.Word < 0) return null;
        foreach (var entry in _classes[token.Word])
            if (entry.Class == @class && (!entry.Capital || token.Has(TokenMarks.Capital))) return entry.Value;
        return null;
    }

    /// <summary>The classes that a word is in.</summary>
    public IEnumerable<int> ClassesOf(int word) => _classes[word].Select(c => c.Class);

    /// <summary>Whether a word is written with a full stop when it is shortened: "Sept."</summary>
    public bool IsShort(int word) => word >= 0 && _classes[word].Exists(c => c.Short);

    private void Add(DataRecord record)
    {
        var (name, value, capital, brief) = (record.Text("class"), record.NumberOrNull("value") ?? 0, record.Flag("capital"), record.Flag("short"));
        var words = record.Texts("words");
        record.Done();
        if (words.Count == 0) throw record.Wrong("the key 'words' is missing or empty.", "List the words of this class and value.");
        var id = Class(name);
        foreach (var word in words)
        {
            var entries = _classes[Intern(word)];
            if (entries.Exists(e => e.Class == id)) throw record.Wrong($"'{word}' is in the class '{name}' already.", "Keep one of the two.");
            entries.Add(new WordClass(id, value, capital, brief));
        }
    }

    private readonly record struct WordClass(int Class, int Value, bool Capital, bool Short);
}
