using Entente.Coding.Evaluation;
using Entente.Coding.Things;
using Entente.Model.Data;

namespace Entente.Evaluation;

/// <summary>Finds the things of texts and scores them against a careful reader's.</summary>
internal static class ThingScores
{
    public static void Run(Engine engine, GoldData data, TextWriter output)
    {
        var evaluation = ThingEvaluation.Run(TextThings.Load(engine.Data), engine.Parse, new FolderFiles(data.Gold));
        if (data.Verbose)
            foreach (var line in evaluation.Failures) output.WriteLine(line);
        output.WriteLine(evaluation);
    }
}
