using Entente.Coding.Time.Holidays;
using Entente.Coding.Time.Means;
using Entente.Model.Data;

namespace Entente.Coding.Time.Grammar;

/// <summary>Everything that <c>data/dates</c> says: words, rules, holidays and names that are no dates. Immutable once loaded.</summary>
internal sealed class DateGrammar
{
    // What the code asks for by itself.
    private static readonly string[] Spoken =
        ["'s", "-", "'", ".", ",", "/", ":", "(", "“", "\"", "%", "$", "€", "£", "of", "the", "a", "by", "be", "have", "for", "to", "is", "are", "set", "did", "may", "march", "hour"];

    private readonly Dictionary<(Layer Layer, ItemKind Kind, int Id), List<Candidate>> _byFirst = [];
    private readonly List<Candidate>[] _byLayer = [.. Enum.GetValues<Layer>().Select(_ => new List<Candidate>())];

    private DateGrammar(Lexicon lexicon, HolidayBook holidays, PhraseIndex never, FiscalYears fiscal) =>
        (Lexicon, Holidays, Never, Fiscal) = (lexicon, holidays, never, fiscal);

    public Lexicon Lexicon { get; }

    public HolidayBook Holidays { get; }

    /// <summary>Names that hold words of dates and are none: "Black September".</summary>
    public PhraseIndex Never { get; }

    public FiscalYears Fiscal { get; }

    /// <summary>How many ways of saying a date there are.</summary>
    public int Rules { get; private set; }

    /// <summary>Throws <see cref="Model.Diagnostics.EntenteException"/> with file and line when a file is broken.</summary>
    public static DateGrammar Load(IDataFiles files)
    {
        var lexicon = Lexicon.Load(files, "dates/words.jsonl");
        foreach (var mark in Spoken) lexicon.Intern(mark);
        var never = new PhraseIndex();
        foreach (var record in DataReader.Read(files, "dates/never.jsonl"))
        {
            foreach (var words in record.Texts("words")) never.Add(words, 0, lexicon);
            record.Done();
        }

        var grammar = new DateGrammar(lexicon, HolidayBook.Load(files, lexicon), never, FiscalYears.Load(files));
        foreach (var record in DataReader.Read(files, "dates/rules.jsonl")) grammar.Add(record);
        return grammar;
    }

    /// <summary>The rules of a layer that may start with a word or class.</summary>
    public IReadOnlyList<Candidate> StartingWith(Layer layer, ItemKind kind, int id) => _byFirst.GetValueOrDefault((layer, kind, id)) ?? [];

    /// <summary>The rules of a layer that start with what a lower layer finds.</summary>
    public IReadOnlyList<Candidate> StartingWithLayers(Layer layer) => _byLayer[(int)layer];

    private void Add(DataRecord record)
    {
        var layer = Enum.TryParse<Layer>(record.Text("layer"), ignoreCase: true, out var found)
            ? found : throw record.Wrong($"there is no layer '{record.Text("layer")}'.", "Use one of: " + string.Join(", ", Enum.GetNames<Layer>()).ToLowerInvariant() + ".");
        var forms = record.Texts("form").SelectMany(f => FormReader.Read(f, Lexicon, record)).ToList();
        var rule = new DateRule(record.Text("id"), layer, forms, record.Text("means"), record.TextOrNull("with"), record.Texts("where"), record.Text("why"));
        record.Done();
        Meanings.Check(rule, record);
        foreach (var form in forms) Index(rule, form, record);
        Rules++;
    }

    private void Index(DateRule rule, Place[] form, DataRecord record)
    {
        var candidate = new Candidate(rule, form, Rules);
        foreach (var choice in form[0].Choices)
            if (choice.Kind != ItemKind.Layer) Bucket(_byFirst, (rule.Layer, choice.Kind, choice.Id)).Add(candidate);
            else if (choice.Id >= (int)rule.Layer) throw record.Wrong($"a form of '{rule.Id}' starts with its own layer or a higher one.", "Start it with a lower layer.");
            else if (!_byLayer[(int)rule.Layer].Contains(candidate)) _byLayer[(int)rule.Layer].Add(candidate);
    }

    private static List<Candidate> Bucket(Dictionary<(Layer, ItemKind, int), List<Candidate>> index, (Layer, ItemKind, int) key)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        return list;
    }
}
