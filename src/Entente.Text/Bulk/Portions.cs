using Entente.Model.Diagnostics;
using Entente.Text.Parsing;

namespace Entente.Text.Bulk;

/// <summary>
/// The parts of many texts, one after the other; a text that breaks off ends with its refusal. Documents that are given back hold later parts:
/// those of a long text need much memory, and the collector takes its time with it. For one thread.
/// </summary>
internal sealed class Portions
{
    private readonly Stack<ParsedDocument> _free = [];

    /// <summary>Nobody needs the document any more.</summary>
    public void GiveBack(ParsedDocument document) => _free.Push(document);

    public IEnumerable<Portion> Of(IEnumerable<TextSource> sources)
    {
        var number = 0;
        foreach (var source in sources)
        {
            number++;
            using var parts = Parts(source).GetEnumerator();
            Diagnostic? refusal;
            while (Next(parts, source.Name, out refusal)) yield return Hold(number, source.Name, parts.Current);
            if (refusal is not null) yield return new Portion(number, source.Name, null, 0, false, refusal);
        }
    }

    private Portion Hold(int number, string name, TextView part)
    {
        if (!_free.TryPop(out var document)) document = new ParsedDocument();
        document.Hold(part.Text.Span);
        return new Portion(number, name, document, part.Offset, part.IsCut, null);
    }

    private static IEnumerable<TextView> Parts(TextSource source)
    {
        using var stream = source.Open();
        foreach (var part in TextParts.Views(stream, source.Name)) yield return part;
    }

    private static bool Next(IEnumerator<TextView> parts, string name, out Diagnostic? refusal)
    {
        refusal = null;
        try
        {
            return parts.MoveNext();
        }
        catch (EntenteException e)
        {
            refusal = e.Diagnostic;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            refusal = TextMessages.NotOpened(name, Directory.Exists(name) ? "it is a folder." : e.Message);
        }
        return false;
    }
}
