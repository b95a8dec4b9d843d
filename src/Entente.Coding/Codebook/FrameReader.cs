using Entente.Model.Claims;
using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Codebook;

/// <summary>Reads frames from the files under <c>data/codebook</c>. Unknown keys are refused with file and line.</summary>
internal static class FrameReader
{
    public const string Folder = "codebook";

    /// <summary>The file of each type, such as <c>codebook/aid.jsonl</c>.</summary>
    public static string FileOf(EventType type) => $"{Folder}/{Codes.Of<EventType>(type)}.jsonl";

    /// <summary>All frames, and with each the examples that follow it.</summary>
    public static (List<Frame> Frames, List<Example> Examples) ReadAll(IDataFiles files)
    {
        var frames = new List<Frame>();
        var examples = new List<Example>();
        var present = files.List(Folder).ToHashSet(StringComparer.Ordinal);
        foreach (var type in Enum.GetValues<EventType>())
            if (present.Contains(FileOf(type))) ReadFile(files, type, frames, examples);
        return (frames, examples);
    }

    private static void ReadFile(IDataFiles files, EventType type, List<Frame> frames, List<Example> examples)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in DataReader.Read(files, FileOf(type)))
        {
            if (record.Has("example"))
            {
                examples.Add(Example.Read(record, frames.Count > 0 ? frames[^1].Id : null));
                continue;
            }

            var frame = ReadFrame(record, type);
            if (!ids.Add(frame.Id)) throw record.Wrong($"the frame '{frame.Id}' stands here twice.", "Give each frame an id of its own.");
            frames.Add(frame);
        }
    }

    private static Frame ReadFrame(DataRecord record, EventType type)
    {
        var needs = record.Texts("needs");
        var frame = new Frame
        {
            Id = record.Text("frame"),
            Event = record.CodeOrNull<EventType>("event") ?? type,
            Triggers = Triggers(record),
            Require = ReadRequire(record),
            Actor = record.Has("actor") ? Paths(record, "actor") : [SlotPath.Read("subj")],
            Recipient = Paths(record, "recipient"),
            Thing = Paths(record, "thing"),
            Classes = record.Texts("classes"),
            NeedsRecipient = needs.Contains("recipient"),
            NeedsSeveral = needs.Contains("several"),
            Reciprocal = record.Flag("reciprocal"),
            Mode = record.TextOrNull("mode"),
            Contexts = [.. record.Texts("contexts").Order(StringComparer.Ordinal)],
            Backing = record.CodeOrNull<Backing>("backing"),
            Stage = record.CodeOrNull<Stage>("stage"),
            Modality = record.CodeOrNull<Modality>("modality"),
            Polarity = record.CodeOrNull<Polarity>("polarity"),
            Withheld = record.CodeOrNull<EventType>("withheld"),
        };
        record.Done();
        return frame;
    }

    private static List<TriggerPattern> Triggers(DataRecord record)
    {
        var all = new List<TriggerPattern>();
        all.AddRange(record.Texts("verbs").Select(t => TriggerPattern.Read(t, Upos.Verb)));
        all.AddRange(record.Texts("nouns").Select(t => TriggerPattern.Read(t, Upos.Noun)));
        all.AddRange(record.Texts("adjectives").Select(t => TriggerPattern.Read(t, Upos.Adj)));
        return all.Count > 0 ? all : throw record.Wrong("the frame has no trigger.", "Give it verbs, nouns or adjectives.");
    }

    private static List<SlotPath> Paths(DataRecord record, string key) => [.. record.Texts(key).Select(SlotPath.Read)];

    private static List<Requirement> ReadRequire(DataRecord record)
    {
        var require = new List<Requirement>();
        if (record.RecordOrNull("require") is not { } inner) return require;
        foreach (var key in inner.Keys)
            require.Add(new Requirement(SlotPath.Read(key), inner.Texts(key).Select(t => t.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal)));
        return require;
    }
}
