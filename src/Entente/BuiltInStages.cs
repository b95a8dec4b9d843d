using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Text.Reading;

namespace Entente;

/// <summary>The program's own stages, made of its models and its codebook.</summary>
internal static class BuiltInStages
{
    public static Stages Load(IDataFiles data)
    {
        var reader = new ReportReader();
        return new Stages(reader.Read, _ => throw NotWired(), (_, _) => throw NotWired());
    }

    private static EntenteException NotWired() =>
        new(new Diagnostic("BUILD001", "entente", "parser and coder are not wired in this build.", "Build a later state of the branch."));
}
