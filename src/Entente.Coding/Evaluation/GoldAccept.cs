using Entente.Model.Data;

namespace Entente.Coding.Evaluation;

/// <summary>Reads the values that a gold claim also accepts.</summary>
internal static class GoldAccept
{
    private static readonly string[] Keys = ["actor", "recipient", "event", "polarity", "modality", "backing", "stage"];

    public static Dictionary<string, IReadOnlyList<string>> Read(DataRecord record)
    {
        var accept = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (record.RecordOrNull("accept") is not { } inner) return accept;
        foreach (var key in Keys)
            if (inner.Has(key)) accept[key] = inner.TextsOrNulls(key);
        inner.Ignore("speakers");
        inner.Ignore("when");
        inner.Done();
        return accept;
    }
}
