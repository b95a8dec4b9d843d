using System.Globalization;

namespace Entente.Train.Coreference;

/// <summary>What training coreference is run with; the defaults are what dev scores chose.</summary>
internal sealed class CoreferenceOptions(TrainOptions options)
{
    public string Data => options.Text("--data", "../shared/data");

    public string Lists => options.Text("--lists", "data/coreference");

    /// <summary>The folder of the parser's models to read the texts with; null for those in the build.</summary>
    public string? Models => options.Text("--models", string.Empty) is { Length: > 0 } path ? path : null;

    public string? Out => options.Text("--out", string.Empty) is { Length: > 0 } path ? path : null;

    /// <summary>Which trees to learn from: gold, found, both.</summary>
    public string Trees => options.Text("--trees", "both");

    public int MentionEpochs => (int)Number("--mention-epochs", 3);

    public float MentionRate => Number("--mention-rate", 0.1f);

    /// <summary>The score above which a stretch is a mention.</summary>
    public float MentionThreshold => Number("--mention-threshold", -0.5f);

    public int LinkEpochs => (int)Number("--link-epochs", 9);

    public float LinkRate => Number("--link-rate", 0.015f);

    public int LinkBits => (int)Number("--link-bits", 18);

    /// <summary>How much worse a missed link, a false one and one to the wrong mention are than their likelihood says.</summary>
    public float[] Costs => [Number("--cost-missed", 2.5f), Number("--cost-false", 0.2f), Number("--cost-wrong", 1)];

    /// <summary>How many runs, each with its own order of the texts, the links are averaged over.</summary>
    public int Runs => (int)Number("--runs", 6);

    /// <summary>The links learn from mentions that were found by a finder that has not seen the text: in so many parts.</summary>
    public int Folds => (int)Number("--folds", 4);

    private float Number(string key, float other) =>
        options.Text(key, string.Empty) is { Length: > 0 } text ? float.Parse(text, CultureInfo.InvariantCulture) : other;
}
