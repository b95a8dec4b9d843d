using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Trains a model and rounds it to whole numbers.</summary>
internal static class NameModelMaker
{
    private const float Scale = 20;

    /// <summary>Taken from every step to a word outside names: held-out scores ask for a few more names than likelihood does.</summary>
    private const short Courage = 6;

    /// <summary>Features whose weights are all smaller are left out of the file.</summary>
    private const float Prune = 0.05f;

    internal static byte[] Make(IEnumerable<NameCorpus> corpora, NameKnowledge known, CrfOptions options, Action<string> log)
    {
        var data = new CrfData();
        foreach (var corpus in corpora)
            foreach (var text in corpus.Texts) data.Add(text, corpus.Weight, known);
        var all = data.Keys.Count;
        data.Cut(options.Least);
        log($"{data.Sentences.Count} sentences, {all} features, {data.Keys.Count} kept");
        var trainer = new CrfTrainer(data, options);
        trainer.Train((epoch, loss) => log($"  pass {epoch + 1}: loss {loss:F4}"));
        return Round(data, trainer, known);
    }

    private static byte[] Round(CrfData data, CrfTrainer trainer, NameKnowledge known)
    {
        var keys = new List<uint>();
        var rows = new List<sbyte>();
        foreach (var id in Enumerable.Range(0, data.Keys.Count).OrderBy(i => data.Keys[i]))
        {
            var row = trainer.Row(id);
            if (Largest(row) < Prune) continue;
            keys.Add(data.Keys[id]);
            foreach (var weight in row) rows.Add((sbyte)Math.Clamp(MathF.Round(weight * Scale), -127, 127));
        }
        var pairs = trainer.Pairs.Select(w => (short)MathF.Round(w * Scale)).ToArray();
        for (var label = 0; label < NameLabels.Count; label++) pairs[label * NameLabels.Stride + NameLabels.Outside] -= Courage;
        return NameModelFile.Write([.. keys], [.. rows], pairs, known);
    }

    private static float Largest(ReadOnlySpan<float> row)
    {
        var most = 0f;
        foreach (var weight in row) most = Math.Max(most, Math.Abs(weight));
        return most;
    }
}
