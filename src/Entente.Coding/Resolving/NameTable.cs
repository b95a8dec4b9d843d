using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>All names by their pieces without case and diacritics. Frozen.</summary>
internal sealed class NameTable
{
    // Where the family name stands first, the last part of a name is no short form.
    public static readonly HashSet<string> FamilyFirst = new(StringComparer.Ordinal) { "CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "KHM", "MMR", "LAO", "THA", "IDN" };

    private readonly Dictionary<string, List<NameEntry>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public NameTable(IReadOnlyList<NamedActor> actors, IReadOnlyList<string> decoys)
    {
        foreach (var named in actors)
        {
            foreach (var form in named.Forms) Add(form.Text, new NameEntry(named.Actor, form.Kind, form.Ambiguous, Exact(form.Text)));
            if (named.Actor.Until is not null)
                foreach (var seat in named.Actor.Seats.Distinct(StringComparer.Ordinal)) Add(seat, new NameEntry(named.Actor, NameKind.Seat, false, Exact(seat)));
        }

        foreach (var decoy in decoys) Add(decoy, new NameEntry(null, NameKind.Name, false, Exact(decoy)));
        foreach (var named in actors.Where(n => n.Actor.Kind == ActorKind.Person)) AddFamilyName(named);
    }

    /// <summary>The longest name that starts with a piece and fits its case; its end, or the start when there is none.</summary>
    public int LongestAt(List<Piece> pieces, int first, bool loud, out List<NameEntry> entries)
    {
        entries = [];
        if (!_longest.TryGetValue(pieces[first].Key, out var most)) return first;
        var last = Math.Min(pieces.Count, first + most);
        var keys = Join(pieces, first, last, p => p.Key);
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var (end, length) = (last, keys.Length); end > first; length -= pieces[--end].Key.Length + 1)
        {
            if (!lookup.TryGetValue(keys.AsSpan(0, length), out var found)) continue;
            var text = Join(pieces, first, end, p => p.Text);
            entries = found.FindAll(e => NameCase.Fits(e, text, loud));
            if (entries.Count > 0) return end;
        }

        return first;
    }

    /// <summary>All entries under a key, whatever their case.</summary>
    public IReadOnlyList<NameEntry> Under(string name) => _names.GetValueOrDefault(Fold.Key(Exact(name))) ?? [];

    private void Add(string name, NameEntry entry)
    {
        var pieces = NamePieces.Of(name);
        var key = Fold.Key(string.Join(' ', pieces));
        var first = Fold.Key(pieces[0]);
        _longest[first] = Math.Max(_longest.GetValueOrDefault(first), pieces.Count);
        if (!_names.TryGetValue(key, out var list)) _names.Add(key, list = []);
        if (!list.Exists(e => ReferenceEquals(e.Actor, entry.Actor) && e.Exact == entry.Exact)) list.Add(entry);
    }

    private void AddFamilyName(NamedActor person)
    {
        if (FamilyFirst.Contains(person.Actor.Code)) return;
        foreach (var form in person.Forms.Where(f => f.Kind == NameKind.FullName))
        {
            var last = NamePieces.Of(form.Text) is { Count: > 1 } pieces ? pieces[^1] : "";
            if (NamePieces.Of(form.Text) is [.., "bin" or "ibn" or "bint" or "Bin", _] || last.Length < 4 || !char.IsUpper(last[0]) || last.All(char.IsUpper)) continue;
            if (_names.GetValueOrDefault(Fold.Key(last))?.Exists(e => e.Actor is null || e.Actor.Kind != ActorKind.Person || ReferenceEquals(e.Actor, person.Actor)) == true) continue;
            Add(last, new NameEntry(person.Actor, NameKind.WeakSurname, true, last) { Derived = true });
        }
    }

    private static string Exact(string name) => string.Join(' ', NamePieces.Of(name));

    private static string Join(List<Piece> pieces, int first, int end, Func<Piece, string> part)
    {
        if (end - first == 1) return part(pieces[first]);
        var parts = new string[end - first];
        for (var i = first; i < end; i++) parts[i - first] = part(pieces[i]);
        return string.Join(' ', parts);
    }
}
