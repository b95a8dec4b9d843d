using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Trains a model and rounds it to whole numbers.</summary>
internal static class NameModelMaker
{
    private const float Scale = 20;

    /// <summary>The source whose habits the model speaks: its own weights are added to the common ones.</summary>
    private const int Target = 1;

    internal static byte[] Make(IReadOnlyList<(NamedText Text, float Weight, int Domain)> texts, NameLists lists, CrfOptions options, float prune, Action<string> log)
    {
        var data = new CrfData();
        foreach (var (text, weight, domain) in texts) data.Add(text, weight, domain, lists);
        var all = data.Keys.Count;
        data.Cut(options.Least);
        log($"{data.Sentences.Count} sentences, {all} features, {data.Keys.Count} kept");
        var trainer = new CrfTrainer(data, options);
        trainer.Train((epoch, loss) => log($"  pass {epoch + 1}: loss {loss:F4}"));
        return Round(data, trainer, lists, prune);
    }

    private static byte[] Round(CrfData data, CrfTrainer trainer, NameLists lists, float prune)
    {
        var ids = new Dictionary<uint, int>();
        for (var i = 0; i < data.Keys.Count; i++) ids[data.Keys[i]] = i;
        var keys = new List<uint>();
        var rows = new List<sbyte>();
        Span<float> row = stackalloc float[NameLabels.Stride];
        foreach (var (key, id) in ids.OrderBy(p => p.Key))
        {
            trainer.Row(id).CopyTo(row);
            if (ids.TryGetValue(CrfData.DomainKey(key, Target), out var own)) Add(row, trainer.Row(own));
            if (Largest(row) < prune) continue;
            keys.Add(key);
            foreach (var weight in row) rows.Add((sbyte)Math.Clamp(MathF.Round(weight * Scale), -127, 127));
        }
        var pairs = trainer.Pairs.Select(w => (short)MathF.Round(w * Scale)).ToArray();
        return NameModelFile.Write([.. keys], [.. rows], pairs, lists);
    }

    private static void Add(Span<float> row, ReadOnlySpan<float> other)
    {
        for (var i = 0; i < row.Length; i++) row[i] += other[i];
    }

    private static float Largest(ReadOnlySpan<float> row)
    {
        var most = 0f;
        foreach (var weight in row) most = Math.Max(most, Math.Abs(weight));
        return most;
    }
}
