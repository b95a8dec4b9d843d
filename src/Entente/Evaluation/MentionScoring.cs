using Entente.Coding.Evaluation;
using Entente.Coding.Resolving;

namespace Entente.Evaluation;

/// <summary>Scores the resolution of mentions on a gold file.</summary>
internal static class MentionScoring
{
    public static void Run(Engine engine, GoldData data, TextWriter output)
    {
        using var reader = new StreamReader(data.Gold);
        var scores = MentionEvaluation.Score(MentionEvaluation.Read(reader, data.Gold), ActorResolver.Load(engine.Data));
        if (data.Verbose)
            foreach (var failure in scores.Failures) output.WriteLine(failure);
        output.WriteLine(scores);
    }
}
