using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Text.Parsing;
using Entente.Text.Reading;

namespace Entente;

/// <summary>The program's own stages, made of its models and its codebook. Each is loaded when first needed.</summary>
internal static class BuiltInStages
{
    public static Stages Load(IDataFiles data)
    {
        var parser = new Lazy<EnglishParser>(EnglishParser.Load);
        return new Stages(new ReportReader().Read, text => parser.Value.Parse(text), (_, _) => throw NotWired());
    }

    private static EntenteException NotWired() =>
        new(new Diagnostic("BUILD001", "entente", "The coder is not wired in this build.", "Build a later state of the branch."));
}
