using System.Diagnostics;
using System.Globalization;
using Entente.Model.Data;
using Entente.Text.Parsing;
using Entente.Text.Treebanks;

namespace Entente.Train;

/// <summary>Tries models out: scores on a treebank file from raw text, or the parse of a text.</summary>
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
        return 0;
    }

    /// <summary>Prints a raw text as CoNLL-U.</summary>
    public static int Parse(string file, string models)
    {
        using var writer = new StreamWriter(Console.OpenStandardOutput());
        Conllu.Write(EnglishParser.Load(new FolderFiles(models)).Parse(File.ReadAllText(file)), writer);
        return 0;
    }
}
