using Entente.Model.Data;
using Entente.Model.Text;
using Entente.Text.Coreference.Links;
using Entente.Text.Coreference.Mentions;
using Entente.Text.Parsing.Models;

namespace Entente.Text.Coreference;

/// <summary>
/// Finds what the noun phrases and pronouns of a text refer to: mentions by a linear classifier over stretches of the tree, then for each
/// the likeliest earlier mention by a log-linear ranker with latent antecedents (Durrett and Klein 2013). Trained on the GUM corpus, whose
/// guidelines it follows: every noun phrase is a mention, those of things mentioned once included. Immutable and safe to use from many
/// threads. Takes time in proportion to the text.
/// </summary>
public sealed class CoreferenceResolver
{
    private readonly Detector _detector;
    private readonly Linker _linker;
    private readonly WordLists _lists;

    internal CoreferenceResolver(Detector detector, Linker linker, WordLists lists) => (_detector, _linker, _lists) = (detector, linker, lists);

    /// <summary>The resolver with the model that comes with the library.</summary>
    public static CoreferenceResolver Load() => Load(new EmbeddedModels());

    /// <summary>
    /// The resolver with <c>models/en-coreference.bin</c> of <paramref name="files"/>. Throws
    /// <see cref="Entente.Model.Diagnostics.EntenteException"/> when it is missing, of another format or damaged.
    /// </summary>
    public static CoreferenceResolver Load(IDataFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return CoreferenceModelFile.Read(files.Read(CoreferenceModelFile.Path));
    }

    internal WordLists Lists => _lists;

    internal List<Detected> Detect(ParsedText parsed) => _detector.Find(parsed);

    /// <summary>
    /// The chains of a text, by their first mention; chains of one included. Every mention stands in one chain, within one sentence.
    /// Uses the words, tags, trees and names of <paramref name="parsed"/>.
    /// </summary>
    public IReadOnlyList<Chain> Resolve(ParsedText parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var detected = _detector.Find(parsed);
        var traits = new Traits(parsed, detected, _lists);
        var book = _linker.Link(traits);
        var chains = new List<Mention>[book.Count];
        for (var i = 0; i < traits.All.Length; i++)
        {
            ref var trait = ref traits.All[i];
            (chains[book.IndexOf(i)] ??= []).Add(new Mention(trait.First, trait.End, trait.Head, trait.Kind));
        }
        return [.. chains.Select((mentions, c) => new Chain(book.TypeOf(c), mentions))];
    }
}
