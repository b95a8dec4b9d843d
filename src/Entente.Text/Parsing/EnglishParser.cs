using System.Collections.Concurrent;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Names;
using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing;

/// <summary>
/// Parses English text into words, sentences, tags, lemmas and Universal Dependencies, as the English treebanks EWT and GUM do.
/// Immutable and safe to use from many threads. The same text gives the same result on every machine.
/// </summary>
public sealed class EnglishParser
{
    private readonly ConcurrentBag<ParseScratch> _scratch = [];
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly Analyser _analyser;
    private readonly Lemmatizer _lemmatizer;
    private readonly NameTagger? _names;

    /// <summary>A parser of these parts; without <paramref name="names"/> it finds no names, as in training.</summary>
    internal EnglishParser(Tokenizer tokenizer, SentenceSplitter splitter, Analyser analyser, Lemmatizer lemmatizer, NameTagger? names = null) =>
        (_tokenizer, _splitter, _analyser, _lemmatizer, _names) = (tokenizer, splitter, analyser, lemmatizer, names);

    /// <summary>The parser with the models that come with the library.</summary>
    public static EnglishParser Load() => Load(new EmbeddedModels());

    /// <summary>
    /// The parser with the models under <c>models/</c> of <paramref name="files"/>. Throws
    /// <see cref="EntenteException"/> when one is missing, of another format or from another training.
    /// </summary>
    public static EnglishParser Load(IDataFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (tokenizer, splitter) = TokenModelFile.Read(files.Read(TokenModelFile.Path));
        var analyser = NetworkModelFile.Read(files.Read(NetworkModelFile.Path));
        var lemmatizer = LemmaModelFile.Read(files.Read(LemmaModelFile.Path));
        return lemmatizer.Classes == analyser.Tags.Classes ? new EnglishParser(tokenizer, splitter, analyser, lemmatizer, NameTagger.Load(files)) : throw Mismatch();
    }

    private static EntenteException Mismatch() => new(new Diagnostic(
        "TEXT004", LemmaModelFile.Path, $"the file does not belong to {NetworkModelFile.Path}: their tags differ.", "Take all models from one training."));

    /// <summary>Parses a text. Empty lines always end a sentence; sentences of more than 400 words are cut.</summary>
    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_scratch.TryTake(out var scratch)) scratch = new ParseScratch();
        scratch.Clear();
        Cut(text, scratch);
        var result = new ParsedTextBuilder(text, scratch, _analyser, _lemmatizer).Build();
        _scratch.Add(scratch);
        return _names is null ? result : result with { Names = _names.Find(text, result.Words, result.Sentences) };
    }

    private void Cut(string text, ParseScratch scratch)
    {
        Paragraphs.Find(text, scratch.Blocks);
        foreach (var (start, end, paragraph) in scratch.Blocks)
        {
            var first = scratch.Pieces.Count;
            _tokenizer.Cut(text, start, end, scratch.Pieces);
            scratch.Ends.Clear();
            _splitter.Split(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(scratch.Pieces)[first..], scratch.Marks, scratch.Ends);
            for (var i = 0; i < scratch.Ends.Count; i++) scratch.Sentences.Add((first + scratch.Ends[i], paragraph && i == 0));
        }
    }
}
