using System.Globalization;
using System.Reflection;
using Entente.Text.Parsing.Models;
using Entente.Train.Runs;

namespace Entente.Train;

/// <summary>What the command line asks for.</summary>
internal sealed class TrainOptions
{
    // Places, and what does not change a model.
    private static readonly string[] NoSettings = [nameof(Data), nameof(Out), nameof(Unfinished), nameof(MeasureEvery), nameof(WithoutNetwork), nameof(Restart)];
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

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

    public int Epochs => Number("--epochs", 20);

    /// <summary>Trained numbers for a word; the word vector is added to the first of them. With the parts a multiple of 16.</summary>
    public int WordSize => Number("--word", 112);

    public int PartSize => Number("--part", 96);

    public int Buckets => Number("--buckets", 1 << 15);

    public int Hidden => Number("--hidden", 128);

    public int Arc => Number("--arc", 128);

    public int FastEpochs => Number("--fast-epochs", 30);

    public int FastPartSize => Number("--fast-part", 80);

    public int FastHidden => Number("--fast-hidden", 80);

    public int FastArc => Number("--fast-arc", 64);

    /// <summary>Measure on the dev files every so many epochs.</summary>
    public int MeasureEvery => Number("--measure", 4);

    /// <summary>Whether to leave the network out: tokens and lemmas alone take seconds.</summary>
    public bool WithoutNetwork => Text("--network", "yes") == "no";

    /// <summary>Where a run that was stopped is kept.</summary>
    public string Unfinished => Text("--unfinished", Path.Combine(Out, "unfinished"));

    /// <summary>Whether to throw away what a stopped run has left.</summary>
    public bool Restart => Text("--restart", "no") == "yes";

    /// <summary>The options that a model depends on, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings() =>
        typeof(TrainOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !NoSettings.Contains(p.Name))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create(p.Name, Convert.ToString(p.GetValue(this), CultureInfo.InvariantCulture) ?? string.Empty));

    /// <summary>What words, sentences and lemmas are learned from.</summary>
    public IEnumerable<InputFile> Treebank() => Treebanks.Split(',').Select(t => InputFile.Of(Data, t + "-train.conllu"));

    /// <summary>What the network is learned from.</summary>
    public IEnumerable<InputFile> SyntaxInputs() =>
        [.. Treebank(), InputFile.Of(Out, Path.GetFileName(VectorModelFile.Path))];

    /// <summary>A model in the folder that models are written to.</summary>
    public byte[] Model(string path) => File.ReadAllBytes(Path.Combine(Out, Path.GetFileName(path)));

    /// <summary>Writes a model into the folder of models.</summary>
    public void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Out);
        var file = Path.Combine(Out, Path.GetFileName(path));
        using (var stream = File.Create(file)) write(stream);
        ProgressLine.Standard.Say($"wrote {file}, {new FileInfo(file).Length} bytes");
    }

    /// <summary>Options that were given and that nobody asks for, <paramref name="known"/> aside.</summary>
    public IEnumerable<string> Unknown(params string[] known)
    {
        foreach (var property in typeof(TrainOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)) property.GetValue(this);
        return _values.Keys.Except(_asked).Except(known).Order(StringComparer.Ordinal);
    }

    public string Text(string key, string other) => Find(key) ?? other;

    private int Number(string key, int other) => Find(key) is { } text ? int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture) : other;

    private string? Find(string key)
    {
        _asked.Add(key);
        return _values.GetValueOrDefault(key);
    }
}
