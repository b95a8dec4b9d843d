using Entente.Model.Data;

namespace Entente.Coding.Actors;

/// <summary>Gathers the forms of one record: each text once, with the first kind it came in, marked where the record calls it ambiguous.</summary>
internal sealed class FormList(DataRecord record)
{
    private readonly HashSet<string> _ambiguous = new(record.Texts("ambiguous"), StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<NameForm> _forms = [];

    public FormList Add(NameKind kind, params IEnumerable<string?> texts)
    {
        foreach (var text in texts)
            if (text is not null && _seen.Add(Checked(text))) _forms.Add(new NameForm(text, kind, _ambiguous.Contains(text)));
        return this;
    }

    /// <summary>The forms; refuses an ambiguous name that is none of them.</summary>
    public IReadOnlyList<NameForm> Done()
    {
        foreach (var name in _ambiguous.Order(StringComparer.Ordinal))
        {
            if (_seen.Contains(name)) continue;
            throw record.Wrong($"'{name}' is called ambiguous and is no name of this record.", "Spell it as it stands in the names, or take it out.");
        }

        return _forms;
    }

    private string Checked(string text) => text.Length == text.AsSpan().Trim().Length && HasPiece(text)
        ? text
        : throw record.Wrong($"'{text}' is no name.", "Write it without blanks at its ends, with at least one letter or digit.");

    private static bool HasPiece(string text)
    {
        Span<char> buffer = stackalloc char[NamePieces.Longest];
        var position = 0;
        return NamePieces.Next(text, ref position, buffer) > 0;
    }
}
