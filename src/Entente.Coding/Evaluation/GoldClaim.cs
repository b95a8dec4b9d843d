using Entente.Model.Claims;
using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>A claim that a careful reader found in a report. Offsets point into the report's decoded source. See tests/cases/reports.</summary>
internal sealed record GoldClaim
{
    public required string Place { get; init; }

    public required TextSpan Trigger { get; init; }

    public required IReadOnlyList<TextSpan> Sentences { get; init; }

    public string? Actor { get; init; }

    public string? Recipient { get; init; }

    public required EventType Event { get; init; }

    public bool Reciprocal { get; init; }

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    public string? Backing { get; init; }

    public string? Stage { get; init; }

    public IReadOnlyList<string> Speakers { get; init; } = [];

    public bool Minor { get; init; }

    public string? Note { get; init; }

    /// <summary>For a key, further values that count as right; <c>null</c> is written as the empty text.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Accept { get; init; }

    public bool Accepts(string key, string? value) => Accept.TryGetValue(key, out var others) && others.Contains(value ?? "");

    public static GoldClaim Read(DataRecord record)
    {
        var gold = new GoldClaim
        {
            Place = $"{record.File}:{record.Line}",
            Trigger = new TextSpan(Number(record, "start"), Number(record, "end")),
            Sentences = [.. Spans(record, "sentence"), .. Spans(record, "also")],
            Actor = record.TextOrNull("actor"),
            Recipient = record.TextOrNull("recipient"),
            Event = record.CodeOrNull<EventType>("event") ?? throw record.Wrong("the key 'event' is missing.", "Add it."),
            Reciprocal = record.Flag("reciprocal"),
            Polarity = record.CodeOrNull<Polarity>("polarity") ?? Polarity.Affirmed,
            Modality = record.CodeOrNull<Modality>("modality") ?? Modality.Actual,
            Backing = record.TextOrNull("backing"),
            Stage = record.TextOrNull("stage"),
            Speakers = record.Texts("speakers"),
            Minor = record.TextOrNull("weight") == "minor",
            Note = record.TextOrNull("note"),
            Accept = GoldAccept.Read(record),
        };
        record.Ignore("when");
        record.Done();
        return gold;
    }

    private static int Number(DataRecord record, string key) =>
        record.NumberOrNull(key) ?? throw record.Wrong($"the key '{key}' is missing.", "Add the offset.");

    private static IEnumerable<TextSpan> Spans(DataRecord record, string key)
    {
        var numbers = record.Numbers(key);
        for (var i = 0; i + 1 < numbers.Count; i += 2) yield return new TextSpan(numbers[i], numbers[i + 1]);
    }
}
