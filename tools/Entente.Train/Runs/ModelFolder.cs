using Entente.Model.Data;

namespace Entente.Train.Runs;

/// <summary>Models that lie in one folder, whatever it is called.</summary>
internal sealed class ModelFolder(string folder) : IDataFiles
{
    public IReadOnlyList<string> List(string folder) => throw new NotSupportedException("Models are read by name.");

    public ReadOnlyMemory<byte> Read(string path)
    {
        var file = Path.Combine(folder, Path.GetFileName(path));
        return File.Exists(file) ? File.ReadAllBytes(file) : throw new TrainingException($"{file} is missing. Train it first: 'all' does so.");
    }
}
