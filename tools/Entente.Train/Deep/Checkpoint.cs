using System.Runtime.InteropServices;
using Entente.Train.Runs;

namespace Entente.Train.Deep;

/// <summary>
/// The unfinished work of a run in a folder: after each epoch what the next one needs, after each phase the model that it made. Every file
/// begins with what the run depends on, options and hashes of the data, and one of another run is refused.
/// </summary>
/// <param name="folder">Where the files lie.</param>
/// <param name="key">What the run depends on, one thing a line.</param>
internal sealed class Checkpoint(string folder, string key)
{
    private const string Mark = "entente checkpoint 1";
    private const string End = "end";

    /// <summary>Keeps the state after an epoch; a run that is killed meanwhile finds the one before.</summary>
    public void Save(string phase, TrainingState state) => Write(StatePath(phase), writer =>
    {
        writer.Write(state.Epochs);
        writer.Write(state.Steps);
        writer.Write(state.Powers.First);
        writer.Write(state.Powers.Second);
        writer.Write(state.Arrays.Count);
        foreach (var array in state.Arrays)
        {
            writer.Write(array.Length);
            writer.Write(MemoryMarshal.AsBytes(array.AsSpan()));
        }
    });

    /// <summary>Fills the arrays with what was kept and returns the state, or null when the phase has none.</summary>
    public TrainingState? Load(string phase, IReadOnlyList<float[]> arrays) => Read(StatePath(phase), reader =>
    {
        var state = new TrainingState(reader.ReadInt32(), reader.ReadInt32(), (reader.ReadDouble(), reader.ReadDouble()), arrays);
        if (reader.ReadInt32() != arrays.Count) throw new EndOfStreamException();
        foreach (var array in arrays)
        {
            if (reader.ReadInt32() != array.Length) throw new EndOfStreamException();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        }
        return state;
    });

    /// <summary>Keeps the model that a phase made; what its epochs left goes.</summary>
    public void Keep(string phase, byte[] model)
    {
        Write(ModelPath(phase), writer =>
        {
            writer.Write(model.Length);
            writer.Write(model);
        });
        File.Delete(StatePath(phase));
    }

    /// <summary>The model of a phase that is done, or null.</summary>
    public byte[]? Kept(string phase) => Read(ModelPath(phase), reader => reader.ReadBytes(reader.ReadInt32()));

    /// <summary>Throws away what is there.</summary>
    public void Clear()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private string StatePath(string phase) => Path.Combine(folder, phase + ".state");

    private string ModelPath(string phase) => Path.Combine(folder, phase + ".model");

    private void Write(string path, Action<BinaryWriter> write)
    {
        Directory.CreateDirectory(folder);
        using (var writer = new BinaryWriter(File.Create(path + ".new")))
        {
            writer.Write(Mark);
            writer.Write(key);
            write(writer);
            writer.Write(End);
        }
        File.Move(path + ".new", path, overwrite: true);
    }

    private T? Read<T>(string path, Func<BinaryReader, T> read)
        where T : class
    {
        if (!File.Exists(path)) return null;
        using var reader = new BinaryReader(File.OpenRead(path));
        try
        {
            if (reader.ReadString() != Mark) throw new EndOfStreamException();
            if (reader.ReadString() is var other && other != key) throw new TrainingException($"{path} is of another run: {RunKey.Difference(other, key)}. {WhatToDo}");
            var result = read(reader);
            return reader.ReadString() == End ? result : throw new EndOfStreamException();
        }
        catch (Exception e) when (e is EndOfStreamException or IOException or FormatException or ArgumentException)
        {
            throw new TrainingException($"{path} is no checkpoint of this version, or damaged. {WhatToDo}");
        }
    }

    private const string WhatToDo = "Run with the options and data that it was begun with, or begin anew with --restart yes.";
}
