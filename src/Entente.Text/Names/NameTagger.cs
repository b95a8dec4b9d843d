using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Names.Types;

namespace Entente.Text.Names;

/// <summary>
/// Finds names of persons, organisations and places in English text: a linear-chain conditional random field (Lafferty, McCallum and
/// Pereira 2001) over the labels first, inner, last and only word of a name, with features of the words, of the text around them, and
/// of where the same word stands elsewhere in the text. Nationalities ("Iranian") are no names here. Safe to share between threads;
/// keeps its working memory, so that after a few texts only the result is allocated.
/// </summary>
public sealed class NameTagger
{
    /// <summary>Where the model lies among the data files.</summary>
    public const string ModelPath = "models/en-names.bin";

    private readonly NameModel _model;
    private readonly ConcurrentBag<NameScratch> _free = [];

    internal NameTagger(NameModel model) => _model = model;

    /// <summary>Loads the model that comes with the library.</summary>
    public static NameTagger Load()
    {
        using var stream = typeof(NameTagger).Assembly.GetManifestResourceStream(ModelPath)
            ?? throw new EntenteException(new Diagnostic("NAMES002", ModelPath, "the library was built without the names model.", "Restore data/models and build again."));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new NameTagger(NameModelFile.Read(bytes, ModelPath));
    }

    /// <summary>Loads <see cref="ModelPath"/> from <paramref name="files"/>; throws <see cref="EntenteException"/> when it is missing or damaged.</summary>
    public static NameTagger Load(IDataFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new NameTagger(NameModelFile.Read(files.Read(ModelPath), ModelPath));
    }

    /// <summary>
    /// The names in a text, in text order, none overlapping another and none across sentences. Only the spans of the words are looked at.
    /// </summary>
    /// <param name="text">The text that the spans of <paramref name="words"/> point into.</param>
    /// <param name="words">All words, in text order.</param>
    /// <param name="sentences">All sentences, in text order.</param>
    public Name[] Find(string text, Word[] words, Sentence[] sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(sentences);
        var names = new List<Name>();
        Find(text, words, sentences, names, null);
        return [.. names];
    }

    /// <summary>
    /// Names of all types in a text, in text order, outer ones before those inside them; none crosses another, none is across sentences.
    /// Begins with what <see cref="Find(string, Word[], Sentence[])"/> finds and goes on by words that head names, shapes and lists
    /// (<c>data/names/types</c>). Looks at the spans of the words and their Penn tags; without tags it finds fewer groups.
    /// </summary>
    /// <param name="text">The text that the spans of <paramref name="words"/> point into.</param>
    /// <param name="words">All words, in text order.</param>
    /// <param name="sentences">All sentences, in text order.</param>
    public Name[] FindNested(string text, Word[] words, Sentence[] sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(sentences);
        var nested = new List<Name>();
        Find(text, words, sentences, [], nested);
        return [.. nested];
    }

    /// <summary>Both, added to lists that may be used again.</summary>
    internal void Find(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<Sentence> sentences, List<Name> names, List<Name>? nested)
    {
        if (!_free.TryTake(out var scratch)) scratch = new NameScratch();
        scratch.Read(text, words, sentences, _model.Known);
        foreach (var sentence in sentences)
        {
            var found = names.Count;
            Label(scratch, sentence, names);
            if (nested is not null) scratch.Types.Run(new NameView(text, words, scratch, sentence), CollectionsMarshal.AsSpan(names)[found..], nested);
        }
        if (scratch.IsWorthKeeping) _free.Add(scratch);
    }

    private void Label(NameScratch scratch, Sentence sentence, List<Name> names)
    {
        var length = sentence.End - sentence.First;
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        var writer = new NameFeatures(scratch, sentence, scratch.CaseOf(sentence), features);
        var scores = scratch.Scores.AsSpan(0, length * NameLabels.Stride);
        for (var i = 0; i < length; i++)
            _model.Score(features[..writer.Of(sentence.First + i)], scores[(i * NameLabels.Stride)..]);
        var labels = scratch.Labels.AsSpan(0, length);
        NameDecoder.Decode(scores, scratch.Back, _model.Transitions, labels);
        NameDecoder.Collect(labels, sentence.First, names);
    }
}
