using Entente.Model.Text;

namespace Entente.Coding.Actors;

/// <summary>Roles by their nouns, in singular and plural.</summary>
internal sealed class RoleIndex
{
    private const int Longest = 80;

    private readonly Dictionary<string, (Role Role, bool Plural)> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Role Role, bool Plural)>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _words;

    public RoleIndex(IReadOnlyList<Role> roles)
    {
        foreach (var role in roles) _nouns.TryAdd(Key(role.Noun), (role, role.Plural));
        foreach (var role in roles.Where(r => !r.Plural)) _nouns.TryAdd(Key(PluralOf(role.Noun)), (role, true));
        _words = roles.Count == 0 ? 0 : roles.Max(r => Key(r.Noun).Count(c => c == ' ')) * 2 + 2;
        _lookup = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest role noun that ends with a word, not reaching back before <paramref name="first"/>; null when none does.</summary>
    public RoleMatch? EndingAt(ParsedText text, int last, int first)
    {
        Span<char> key = stackalloc char[Longest];
        RoleMatch? best = null;
        var start = Longest;
        for (var word = last; word >= Math.Max(first, last - _words); word--)
        {
            if (!Prepend(text.Form(word), key, ref start)) break;
            if (start < Longest && _lookup.TryGetValue(key[start..].TrimEnd(' '), out var hit))
                best = new RoleMatch(word, last + 1, hit.Role, hit.Plural);
        }

        return best;
    }

    /// <summary>The role with a noun, its pieces in lower case with blanks between; null when there is none.</summary>
    public (Role Role, bool Plural)? Find(string key) => _nouns.TryGetValue(key, out var hit) ? hit : null;

    /// <summary>Writes a word's pieces before those in the key, in lower case; false when there is no more room.</summary>
    private static bool Prepend(ReadOnlySpan<char> form, Span<char> key, ref int start)
    {
        Span<char> piece = stackalloc char[NamePieces.Longest];
        Span<char> pieces = stackalloc char[NamePieces.Longest * 2];
        var (position, length) = (0, 0);
        while (NamePieces.Next(form, ref position, piece) is var size && size > 0)
        {
            if (length + size + 1 > pieces.Length) return false;
            length += piece[..size].ToLowerInvariant(pieces[length..]);
            pieces[length++] = ' ';
        }

        if (length > start) return false;
        start -= length;
        pieces[..length].CopyTo(key[start..]);
        return true;
    }

    private static string Key(string noun) => string.Join(' ', NamePieces.Of(noun).Select(p => p.ToLowerInvariant()));

    private static string PluralOf(string noun)
    {
        if (noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal)) return noun[..^1] + "ies";
        return noun[^1] is 's' or 'x' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal)
            ? noun + "es"
            : noun + "s";
    }
}
