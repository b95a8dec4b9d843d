using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Actors;

/// <summary>Everything that is wrong or likely wrong in the actor files: what can't be read, then what <see cref="ActorLint"/> and the others find.</summary>
internal static class ActorCheck
{
    public static IEnumerable<Diagnostic> Check(IDataFiles files)
    {
        var findings = new List<Diagnostic>();
        try
        {
            var book = ActorBook.Load(files, findings.Add);
            findings.AddRange(ActorLint.Check(book));
            findings.AddRange(StateLint.Check(book));
            findings.AddRange(BodyLint.Check(book));
            findings.AddRange(SourceLint.Check(new ActorFiles(files)));
        }
        catch (EntenteException e)
        {
            findings.Add(e.Diagnostic);
        }

        return findings;
    }
}
