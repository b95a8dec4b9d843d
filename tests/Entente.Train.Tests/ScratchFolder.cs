namespace Entente.Train.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-train-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
