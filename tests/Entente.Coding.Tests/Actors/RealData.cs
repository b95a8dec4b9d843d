using Entente.Coding.Actors;
using Entente.Model.Data;

namespace Entente.Coding.Tests.Actors;

/// <summary>The repository's own data, read once.</summary>
internal static class RealData
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<ActorBook> Loaded = new(() => ActorBook.Load(new FolderFiles(Path.Combine(FindRoot(), "data"))));

    public static ActorBook Actors => Loaded.Value;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The tests must run below the repository's root.");
    }
}
