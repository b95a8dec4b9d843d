using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Codebook;

/// <summary>The whole codebook, read once and indexed by trigger.</summary>
internal sealed class CodebookData
{
    private readonly Dictionary<string, ThingClass> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Class, string? Category), ThingClass> _classes = [];

    private CodebookData(IReadOnlyList<Frame> frames, IReadOnlyList<Example> examples) => (AllFrames, Examples) = (frames, examples);

    public IReadOnlyList<Frame> AllFrames { get; }

    public IReadOnlyList<Example> Examples { get; }

    public PatternIndex<Frame> Frames { get; } = new();

    public PatternIndex<Operator> Operators { get; } = new();

    public PatternIndex<Cue> Cues { get; } = new();

    /// <summary>Verbs that lend their subject to the act that is their object: "carry out a strike".</summary>
    public PatternIndex<string> LightVerbs { get; } = new();

    /// <summary>The class of a thing by its lemma or name in lower case; null when the codebook has none.</summary>
    public ThingClass? ThingOf(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>A class of things by its name and category; null when the codebook has none such.</summary>
    public ThingClass? ClassOf(string name, string? category) => _classes.GetValueOrDefault((name, category));

    /// <summary>The longest thing, in words, that the codebook has a name for.</summary>
    public int LongestThing { get; private set; } = 1;

    public static CodebookData Load(IDataFiles files)
    {
        var (frames, examples) = FrameReader.ReadAll(files);
        var book = new CodebookData(frames, examples);
        foreach (var frame in frames)
            foreach (var trigger in frame.Triggers) book.Frames.Add(trigger, frame);
        foreach (var record in DataReader.Read(files, FrameReader.Folder + "/status.jsonl"))
            foreach (var entry in Operator.Read(record)) book.Operators.Add(entry.Trigger, entry);
        foreach (var record in DataReader.Read(files, FrameReader.Folder + "/cues.jsonl"))
            foreach (var entry in Cue.Read(record)) book.Cues.Add(entry.Trigger, entry);
        foreach (var record in DataReader.Read(files, FrameReader.Folder + "/light.jsonl")) book.AddLight(record);
        foreach (var record in DataReader.Read(files, FrameReader.Folder + "/things.jsonl")) book.AddThing(record);
        return book;
    }

    private void AddLight(DataRecord record)
    {
        foreach (var verb in record.Texts("verbs")) LightVerbs.Add(TriggerPattern.Read(verb, Upos.Verb), verb);
        record.Done();
    }

    private void AddThing(DataRecord record)
    {
        var (thing, nouns, names) = ThingClass.Read(record);
        _classes.TryAdd((thing.Class, thing.Category), thing);
        foreach (var text in nouns.Concat(names))
        {
            var key = Normalize(text);
            _nouns.TryAdd(key, thing);
            LongestThing = Math.Max(LongestThing, key.Count(c => c == ' ') + 1);
        }
    }

    /// <summary>A noun or name as the index has it: lower case, hyphens as words of their own, as the tokeniser splits them.</summary>
    public static string Normalize(string text) =>
        string.Join(' ', text.ToLowerInvariant().Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
