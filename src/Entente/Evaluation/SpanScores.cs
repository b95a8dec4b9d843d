using Entente.Coding;
using Entente.Coding.Evaluation;

namespace Entente.Evaluation;

/// <summary>Scores finders of agreements and places on cases of texts with marked names.</summary>
internal static class SpanScores
{
    public static void Agreements(Engine engine, GoldData data, TextWriter output) =>
        Write(SpanEvaluation.OfAgreements(data.Gold, Coder.Load(engine.Data), engine.Parse), data, output);

    public static void Places(Engine engine, GoldData data, TextWriter output) =>
        Write(SpanEvaluation.OfPlaces(data.Gold, Coder.Load(engine.Data), engine.Parse), data, output);

    private static void Write(SpanEvaluation evaluation, GoldData data, TextWriter output)
    {
        if (data.Verbose)
            foreach (var line in evaluation.Failures) output.WriteLine(line);
        output.WriteLine(evaluation);
    }
}
