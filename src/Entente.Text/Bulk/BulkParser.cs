using System.Globalization;
using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Coreference;
using Entente.Text.Formats;
using Entente.Text.Parsing;

namespace Entente.Text.Bulk;

/// <summary>
/// Parses long texts, and many of them, from streams to a writer, on all cores and in their order. Memory does not grow with the texts. Names
/// and chains are found within the parts that <see cref="TextParts"/> makes; all else is as if each text were parsed at once, but for sentences that a
/// cut without an empty line goes through.
/// </summary>
/// <param name="parser">Parses the texts.</param>
/// <param name="chains">Finds what their noun phrases and pronouns refer to, to be written too; null for no chains.</param>
public sealed class BulkParser(EnglishParser parser, CoreferenceResolver? chains = null)
{
    /// <summary>Parses the texts. One that can't be read stops no other.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="writer">Where to write; sentence ids are <c>d1-1</c> for the first sentence of the first text.</param>
    /// <param name="refuse">Told of each text that can't be read, or not to its end, as it comes up.</param>
    /// <param name="threads">How many parts are parsed at once; 0 stands for all cores. The output does not depend on it.</param>
    /// <param name="stop">Cancels the work.</param>
    public BulkOutcome Run(IEnumerable<TextSource> sources, ParsedWriter writer, Action<Diagnostic> refuse, int threads = 0, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(refuse);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        var (begun, outcome, portions) = (0, default(BulkOutcome), new Portions());
        foreach (var (portion, found, error) in InOrder.Run(portions.Of(sources), Parse, threads == 0 ? Environment.ProcessorCount : threads, stop))
        {
            if (portion.Source != begun) writer.BeginDocument(portion.Name, string.Create(CultureInfo.InvariantCulture, $"d{portion.Source}"));
            begun = portion.Source;
            var words = error is null ? Write(portion, found, writer, portions) : 0;
            var refusal = error is null ? portion.Refusal : TextMessages.Failed(portion.Name, portion.Offset, error);
            if (refusal is not null) refuse(refusal);
            outcome = new BulkOutcome(outcome.Words + words, outcome.Refused + (refusal is null ? 0 : 1));
        }
        return outcome;
    }

    private static int Write(Portion portion, IReadOnlyList<Chain>? found, ParsedWriter writer, Portions portions)
    {
        if (portion.Document is not { } document) return 0;
        writer.Write(document, portion.Offset, portion.IsCut, found);
        var words = document.Count;
        portions.GiveBack(document);
        return words;
    }

    private ParsedPortion Parse(Portion portion)
    {
        try
        {
            if (portion.Document is not { } document) return new ParsedPortion(portion, null, null);
            parser.Fill(document);
            return new ParsedPortion(portion, chains?.Resolve(document.ToParsedText()), null);
        }
        catch (Exception e)
        {
            return new ParsedPortion(portion, null, e);
        }
    }
}
