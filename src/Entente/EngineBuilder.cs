using Entente.Data;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Text.Parsing;

namespace Entente;

/// <summary>Gathers what an engine needs; <see cref="Build"/> freezes it.</summary>
public sealed class EngineBuilder
{
    private readonly EmbeddedFiles _builtIn = new();
    private IDataFiles? _over;
    private int _threads = Environment.ProcessorCount;
    private ParserModel _model = ParserModel.Default;
    private Func<IDataFiles, Stages>? _stages;

    /// <summary>
    /// Lays a user's data folder over the built-in data: its files replace those of the same path and add to the rest. Throws
    /// <see cref="EntenteException"/> when the folder is not there.
    /// </summary>
    public EngineBuilder WithData(string folder)
    {
        if (!Directory.Exists(folder)) throw new EntenteException(Messages.NoDataFolder(folder));
        _over = new FolderFiles(folder);
        return this;
    }

    /// <summary>How many reports are worked on at once; at least 1. The result does not depend on it.</summary>
    public EngineBuilder WithThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _threads = threads;
        return this;
    }

    /// <summary>Which network parses the reports.</summary>
    public EngineBuilder WithModel(ParserModel model)
    {
        _model = model;
        return this;
    }

    internal EngineBuilder WithStages(Func<IDataFiles, Stages> stages)
    {
        _stages = stages;
        return this;
    }

    /// <summary>The engine. Models and codebook are loaded when first needed.</summary>
    public Engine Build()
    {
        IDataFiles data = _over is null ? _builtIn : new OverlayFiles(_over, _builtIn);
        var model = _model;
        return new Engine(data, _threads, _stages ?? (files => BuiltInStages.Load(files, model)));
    }
}
