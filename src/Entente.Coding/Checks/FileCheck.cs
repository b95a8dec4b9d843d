using Entente.Coding.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Checks;

/// <summary>Every record file must be readable as such, and those of actors must be of a kind that somebody reads.</summary>
internal static class FileCheck
{
    private static readonly string[] Kinds = [.. ActorFiles.Kinds, "descriptions"];

    public static IEnumerable<Diagnostic> Check(IDataFiles files)
    {
        foreach (var path in files.List(string.Empty).Where(p => p.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            if (Unread(path)) yield return new Diagnostic("CHECK001", path, "nothing reads this file.", $"Name it after its kind: {string.Join(", ", Kinds)}, or KIND-more.jsonl.");
            if (Broken(files, path) is { } broken) yield return broken;
        }
    }

    private static bool Unread(string path)
    {
        if (!path.StartsWith(ActorFiles.Folder + "/", StringComparison.Ordinal)) return false;
        var name = path[(ActorFiles.Folder.Length + 1)..^".jsonl".Length];
        return !Kinds.Any(k => name == k || name.StartsWith(k + "-", StringComparison.Ordinal));
    }

    private static Diagnostic? Broken(IDataFiles files, string path)
    {
        try
        {
            foreach (var _ in DataReader.Read(files, path)) { }
            return null;
        }
        catch (EntenteException e)
        {
            return e.Diagnostic;
        }
    }
}
