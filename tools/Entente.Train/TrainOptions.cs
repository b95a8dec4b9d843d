using System.Globalization;

namespace Entente.Train;

/// <summary>What the command line asks for.</summary>
internal sealed class TrainOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public TrainOptions(ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i + 1 < arguments.Length; i += 2) _values[arguments[i]] = arguments[i + 1];
    }

    /// <summary>Folder of the treebanks.</summary>
    public string Data => Text("--data", "../shared/data/treebank");

    /// <summary>Folder to write the models to.</summary>
    public string Out => Text("--out", "data/models");

    /// <summary>Which treebanks to train on, with commas: ewt, gum.</summary>
    public string Treebanks => Text("--treebanks", "ewt,gum");

    public ulong Seed => (ulong)Number("--seed", 1);

    public int Epochs => Number("--epochs", 14);

    /// <summary>Epochs of polishing, from the written model on, with headlines.</summary>
    public int Polish => Number("--polish", 2);

    /// <summary>A model of the network to polish, in place of training one first.</summary>
    public string? From => _values.GetValueOrDefault("--from");

    /// <summary>Trained numbers for a word; the word vector is added to the first of them. With the parts a multiple of 16.</summary>
    public int WordSize => Number("--word", 112);

    public int PartSize => Number("--part", 96);

    public int Buckets => Number("--buckets", 1 << 15);

    public int Hidden => Number("--hidden", 128);

    public int Arc => Number("--arc", 128);

    /// <summary>Measure on the dev files every so many epochs.</summary>
    public int MeasureEvery => Number("--measure", 4);

    /// <summary>Whether to leave the network out: tokens and lemmas alone take seconds.</summary>
    public bool WithoutNetwork => Text("--network", "yes") == "no";

    public string Text(string key, string other) => _values.GetValueOrDefault(key, other);

    private int Number(string key, int other) =>
        _values.TryGetValue(key, out var text) ? int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture) : other;
}
