using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>Cuts a mention into names, titles and other words: at each place the longest that fits.</summary>
internal sealed class MentionScanner(NameTable names, RoleIndex roles)
{
    private const int LongestRole = 6;

    public List<Part> Scan(List<Piece> pieces)
    {
        var parts = new List<Part>();
        var loud = IsLoud(pieces);
        for (var at = 0; at < pieces.Count;)
        {
            var part = PartAt(pieces, at, loud);
            parts.Add(part with { Joined = pieces[at].IsJoined });
            at = part.End;
        }

        return parts;
    }

    private Part PartAt(List<Piece> pieces, int at, bool loud)
    {
        if (pieces[at].IsPossessive) return Make(PartKind.Possessive, pieces, at, at + 1);
        var role = RoleAt(pieces, at, out var match);
        if (pieces.Count > 1 && WordLists.Abbreviations.TryGetValue(pieces[at].Text, out var title) && roles.Find(title) is { } known)
            return new Part(PartKind.Role, at, at + 1, title) { Role = known.Role };
        var end = names.LongestAt(pieces, at, loud, out var entries);
        // "White House official" is a title of the White House, whatever noun the list of titles has.
        if (end > at && role > end && RoleAt(pieces, end, out _) == role) role = at;
        if (role > at && (role > end || (role == end && !IsSureName(pieces[at], entries))))
            return Make(PartKind.Role, pieces, at, role) with { Role = match.Role, Plural = match.Plural };
        if (end == at || (end == at + 1 && IsPlainWord(pieces[at], entries, at, loud))) return Small(pieces, at);
        return entries.Exists(e => e.Actor is null)
            ? Make(PartKind.Decoy, pieces, at, end)
            : Make(PartKind.Name, pieces, at, end) with { Entries = entries };
    }

    // "President" is a title even where some paper is called so.
    private static bool IsSureName(Piece piece, List<NameEntry> entries) =>
        entries.Count > 0 && piece.HasCapital && entries.Exists(e => !e.IsShortName && e.Actor?.Kind is not ActorKind.Outlet);

    private static bool IsPlainWord(Piece piece, List<NameEntry> entries, int at, bool loud) =>
        WordLists.Fillers.Contains(piece.Key) && (loud || !piece.HasCapital || at == 0) && !entries.Exists(e => e.Exact == piece.Text && e.Exact.Length > 2);

    private static Part Small(List<Piece> pieces, int at)
    {
        var piece = pieces[at];
        var kind = piece.Key is "and" or "&" or "," or "plus" or "or" or ";" ? PartKind.Joint
            : WordLists.Fillers.Contains(piece.Key) || Titles.IsTitle(piece.Text) || piece.Text.All(char.IsDigit) ? PartKind.Filler
            : WordLists.Prepositions.Contains(piece.Key) && !piece.HasCapital ? PartKind.Preposition
            : PartKind.Word;
        return Make(kind, pieces, at, at + 1);
    }

    private int RoleAt(List<Piece> pieces, int at, out (Role Role, bool Plural) match)
    {
        match = default;
        var best = at;
        var key = string.Empty;
        for (var end = at + 1; end <= Math.Min(pieces.Count, at + LongestRole); end++)
        {
            key = key.Length == 0 ? pieces[at].Key : key + " " + pieces[end - 1].Key;
            if (roles.Find(key) is not { } found || (key == "ngo" && pieces[at].Text == "Ngo")) continue;
            (best, match) = (end, found);
        }

        return best;
    }

    private static Part Make(PartKind kind, List<Piece> pieces, int first, int end) =>
        new(kind, first, end, string.Join(' ', pieces.Skip(first).Take(end - first).Select(p => p.Text)));

    private static bool IsLoud(List<Piece> pieces)
    {
        var upper = 0;
        foreach (var piece in pieces.Where(p => !p.IsPossessive))
            foreach (var c in piece.Text)
                if (char.IsLower(c)) return false;
                else if (char.IsUpper(c)) upper++;
        return upper > 1;
    }
}
