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

    /// <summary>A parser of these parts; without <paramref name="names"/> it finds no names, as in training.</summary>
    internal EnglishParser(Tokenizer tokenizer, SentenceSplitter splitter, Analyser analyser, Lemmatizer lemmatizer, NameTagger? names = null) =>
        Stages = new ParserStages(tokenizer, splitter, analyser, new Lexicon(analyser.Tags, analyser.Relations, lemmatizer), names);

    internal ParserStages Stages { get; }

    /// <summary>The parser with the models that come with the library.</summary>
    public static EnglishParser Load() => Load(ParserModel.Default);

    /// <summary>The parser with one of the models that come with the library.</summary>
    public static EnglishParser Load(ParserModel model) => Load(new EmbeddedModels(), model);

    /// <summary>
    /// The parser with the models under <c>models/</c> of <paramref name="files"/>. Throws
    /// <see cref="EntenteException"/> when one is missing, of another format or from another training.
    /// </summary>
    public static EnglishParser Load(IDataFiles files, ParserModel model = ParserModel.Default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (tokenizer, splitter) = TokenModelFile.Read(files.Read(TokenModelFile.Path));
        var path = NetworkModelFile.PathOf(model);
        var analyser = NetworkModelFile.Read(files.Read(path), VectorModelFile.Read(files.Read(VectorModelFile.Path)), path);
        var lemmatizer = LemmaModelFile.Read(files.Read(LemmaModelFile.Path));
        return lemmatizer.Classes == analyser.Tags.Classes ? new EnglishParser(tokenizer, splitter, analyser, lemmatizer, NameTagger.Load(files)) : throw Mismatch(path);
    }

    private static EntenteException Mismatch(string path) => new(new Diagnostic(
        "TEXT004", LemmaModelFile.Path, $"the file does not belong to {path}: their tags differ.", "Take all models from one training."));

    /// <summary>Parses a text. Empty lines always end a sentence; sentences of more than 400 words are cut. Time grows in proportion to the text.</summary>
    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DocumentOf(text).ToParsedText();
    }

    /// <summary>Parses a text, which is copied, into a new document.</summary>
    public ParsedDocument Parse(ReadOnlySpan<char> text)
    {
        var document = new ParsedDocument();
        Parse(text, document);
        return document;
    }

    /// <summary>Parses a text, which is copied, into a document that may have held another. Allocates nothing when both parser and document have seen a text of that length.</summary>
    public void Parse(ReadOnlySpan<char> text, ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Hold(text);
        Fill(document);
    }

    /// <summary>
    /// Parses many texts on several threads and gives the documents in the order of the texts. At most four texts a thread are held at once:
    /// the next ones are taken when documents are. When the texts themselves break off with an exception, or one is null, everything before
    /// comes out first, then the exception. Cancelling throws <see cref="OperationCanceledException"/> at the next document.
    /// </summary>
    /// <param name="texts">The texts; read on the caller's thread.</param>
    /// <param name="threads">How many texts are parsed at once; 0 stands for all cores. The result does not depend on it.</param>
    /// <param name="stop">Cancels the work.</param>
    public IEnumerable<ParsedDocument> ParseMany(IEnumerable<string> texts, int threads = 0, CancellationToken stop = default) =>
        ParseMany(texts, text => text, threads, stop).Select(item => item.Document ?? throw item.Error!);

    /// <summary>
    /// The same for things that have a text, such as files: <paramref name="text"/> is called on the working threads, and what it throws is
    /// the <see cref="ParsedItem{T}.Error"/> of that thing only; the others are not affected.
    /// </summary>
    /// <param name="items">The things; read on the caller's thread.</param>
    /// <param name="text">The text of one; several threads call it at once.</param>
    /// <param name="threads">How many are worked on at once; 0 stands for all cores. The result does not depend on it.</param>
    /// <param name="stop">Cancels the work.</param>
    public IEnumerable<ParsedItem<T>> ParseMany<T>(IEnumerable<T> items, Func<T, string> text, int threads = 0, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return InOrder.Run(items, item => ParseItem(item, text), threads == 0 ? Environment.ProcessorCount : threads, stop);
    }

    private ParsedItem<T> ParseItem<T>(T item, Func<T, string> text)
    {
        try
        {
            var parsed = DocumentOf(text(item) ?? throw new ArgumentException("A text is null. Leave it out, or give an empty one.", nameof(text)));
            return new ParsedItem<T>(item, parsed, null);
        }
        catch (Exception e)
        {
            return new ParsedItem<T>(item, null, e);
        }
    }

    private ParsedDocument DocumentOf(string text)
    {
        var document = new ParsedDocument();
        document.Hold(text.AsMemory());
        Fill(document);
        return document;
    }

    /// <summary>Parses the text that a document holds.</summary>
    internal void Fill(ParsedDocument document)
    {
        if (!_scratch.TryTake(out var scratch)) scratch = new ParseScratch();
        Stages.CutWords(document, scratch);
        Stages.CutSentences(document, scratch);
        Stages.Analyse(document, scratch);
        Stages.FindNames(document, scratch);
        if (scratch.IsWorthKeeping) _scratch.Add(scratch);
    }
}
