using System.Diagnostics;
using System.Globalization;
using Entente.Model.Data;
using Entente.Text.Parsing;
using Entente.Text.Treebanks;

namespace Entente.Train;

/// <summary>Scores models from raw text on a treebank file.</summary>
internal static class Scoring
{
    public static int Run(string file, string models)
    {
        using var reader = new StreamReader(file);
        var gold = Conllu.Read(reader, file);
        var parser = EnglishParser.Load(new FolderFiles(models));
        var clock = Stopwatch.StartNew();
        var parsed = parser.Parse(gold.Text);
        var speed = parsed.Words.Length / clock.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TreebankEvaluation.Score(gold, parsed)}  {speed:F0} words/s"));
        var system = Environment.GetEnvironmentVariable("CONLLU_OUT");
        if (system is null) return 0;
        using var writer = new StreamWriter(system);
        Conllu.Write(parsed, writer);
        return 0;
    }
}
