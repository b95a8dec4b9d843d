using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente;

/// <summary>The program's own stages, made of its models and its codebook.</summary>
internal static class BuiltInStages
{
    public static Stages Load(IDataFiles data) =>
        throw new EntenteException(new Diagnostic("BUILD001", "entente", "the stages are not wired in this build.", "Build a later state of the branch."));
}
