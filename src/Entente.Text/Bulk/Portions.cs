using Entente.Model.Diagnostics;

namespace Entente.Text.Bulk;

/// <summary>The parts of many texts, one after the other; a text that breaks off ends with its refusal.</summary>
internal static class Portions
{
    public static IEnumerable<Portion> Of(IEnumerable<TextSource> sources)
    {
        var number = 0;
        foreach (var source in sources)
        {
            number++;
            using var parts = Parts(source).GetEnumerator();
            Diagnostic? refusal;
            while (Next(parts, source.Name, out refusal)) yield return new Portion(number, source.Name, parts.Current, null);
            if (refusal is not null) yield return new Portion(number, source.Name, default, refusal);
        }
    }

    private static IEnumerable<TextPart> Parts(TextSource source)
    {
        using var stream = source.Open();
        foreach (var part in TextParts.Read(stream, source.Name)) yield return part;
    }

    private static bool Next(IEnumerator<TextPart> parts, string name, out Diagnostic? refusal)
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
