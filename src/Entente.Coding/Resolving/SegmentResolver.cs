using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>Resolves one member of a list: a name with what stands before it, or a title with whose it is.</summary>
internal sealed class SegmentResolver(HolderTable holders)
{
    /// <summary>Whom the parts mean, or why they mean nobody.</summary>
    public (ResolvedActor? Actor, string Reason) Resolve(List<Part> parts, DateOnly? day)
    {
        parts = Compounds.Drop(CutPlace(CutName(parts)));
        if (parts.Count == 0) return (null, "only says who backs, leads or opposes somebody else");
        if (Owned(parts, day) is { } owned) return owned;
        if (PersonOf(parts, day) is { } person) return person;
        if (Head(parts) is var head && head >= 0 && !IsLongerName(parts, head)) return Named(parts, head, day);
        return (null, parts.Exists(p => p.Kind == PartKind.Decoy) ? "the name of something else that contains an actor's"
            : parts.Exists(p => p.Kind == PartKind.Name) ? "part of a longer name that the data does not have"
            : parts.Exists(p => p.Kind == PartKind.Role) ? "a title without a state or body that it belongs to" : "no name that the data has");
    }

    // "a spokesman for the Taliban, Omar Nemo": the name of somebody unknown after what he is.
    private static List<Part> CutName(List<Part> parts)
    {
        var comma = parts.FindIndex(p => p.Kind == PartKind.Joint);
        return comma > 0 && parts.Take(comma).Any(p => p.Kind == PartKind.Name) && parts.Skip(comma).All(p => p.Kind is PartKind.Word or PartKind.Filler or PartKind.Joint)
            ? [parts[comma] with { Kind = PartKind.Filler, Text = "then" }, .. parts[..comma]] : parts;
    }

    // "troops in Syria" are not Syria's; "officials in Tehran" are Iran's.
    private static List<Part> CutPlace(List<Part> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Kind != PartKind.Preposition || WordLists.Owning.Contains(parts[i].Text)) continue;
            var seated = parts[i].Text is "in" or "at" && parts[i - 1].Text.Split(' ')[^1].ToLowerInvariant() is var noun && WordLists.Seated.Contains(noun);
            return seated ? parts : parts[..i];
        }

        return parts;
    }

    // "X's ally" is somebody else, "Russia's Gazprom" is Gazprom, "Iran's army" Iran's; "president of Iran" likewise.
    private (ResolvedActor? Actor, string Reason)? Owned(List<Part> parts, DateOnly? day)
    {
        if (parts[^1].Kind is PartKind.Word or PartKind.Role && WordLists.Relational.Contains(parts[^1].Text.ToLowerInvariant()) && parts.Exists(p => p.Kind == PartKind.Name) && !IsCounterpart(parts))
            return (null, "stands in a relation to the actor named and is somebody else");
        var of = parts.FindIndex(p => p.Kind == PartKind.Preposition);
        if (of > 0 && of < parts.Count - 1) return OfOwner(parts[..of], parts[(of + 1)..], day);
        var possessive = parts.FindLastIndex(p => p.Kind == PartKind.Possessive);
        if (possessive <= 0 || possessive == parts.Count - 1) return null;
        var (before, after) = (parts[..possessive], parts[(possessive + 1)..]);
        if (after.Exists(p => p.Kind == PartKind.Name && !p.IsAdjective)) return WithCodes(after, before, day);
        var owner = Resolve(before, day);
        return owner.Actor is { } actor ? Titled(actor, after, day) : owner;
    }

    // "his Sudanese counterpart" is Sudan's; "Sudan's counterpart" is not.
    private static bool IsCounterpart(List<Part> parts) =>
        parts.Count > 1 && parts[^1].Text.StartsWith("counterpart", StringComparison.OrdinalIgnoreCase) && parts[^2].IsAdjective;

    private (ResolvedActor? Actor, string Reason)? OfOwner(List<Part> before, List<Part> after, DateOnly? day)
    {
        var owner = Resolve(after, day);
        if (owner.Actor is null) return before.Exists(p => p.Kind == PartKind.Name) ? Resolve(before, day) : owner;
        if (before.Exists(p => p.Is(ActorKind.Person))) return WithCodes(before, after, day);
        if (before.Find(p => p.Kind == PartKind.Name && !p.IsAdjective && !p.Is(ActorKind.State)) is { } office)
        {
            var own = office.Entries.FirstOrDefault(e => e.Actor!.Code == owner.Actor.Code);
            if (own is not null) return Resolve(before, day);
            return (owner.Actor with { Sector = office.Entries[0].Actor!.Sector, Confidence = 0.8m, Reason = $"'{office.Text}' of {owner.Actor.Name}" }, "");
        }

        if (before.Exists(p => p.Kind == PartKind.Name)) return Resolve(before, day);
        if (before.Exists(p => p.Kind == PartKind.Word && p.HasCapital) && !before.Exists(p => p.Kind == PartKind.Role))
            return (null, "part of a longer name that the data does not have");
        return Titled(owner.Actor, before, day);
    }

    private (ResolvedActor? Actor, string Reason) WithCodes(List<Part> parts, List<Part> beside, DateOnly? day)
    {
        var codes = CodesOf(beside, day);
        return PersonOf(parts, day, codes) ?? (Head(parts) is var head && head >= 0 ? Named(parts, head, day, codes) : Resolve(parts, day));
    }

    // A state or body with a title: whoever holds it, as far as the data knows.
    private (ResolvedActor? Actor, string Reason) Titled(ResolvedActor owner, List<Part> with, DateOnly? day)
    {
        var role = with.FindLast(p => p.Kind == PartKind.Role);
        if (role is null)
            return with.TrueForAll(p => p.Kind is PartKind.Filler or PartKind.Joint) ? (owner, owner.Reason)
                : with.Exists(p => p.Kind == PartKind.Word && p.HasCapital) ? (null, "part of a longer name that the data does not have")
                : (owner with { Confidence = owner.Confidence * 0.6m, Reason = $"'{with[^1].Text}' of {owner.Name}; no title that the data knows" }, "");
        var state = owner.Id == owner.Code;
        var sector = state || owner.Sector is "GOV" or null || owner.Id is null ? role.Role!.Sector : owner.Sector;
        var now = !with.Exists(p => WordLists.NotNow.Contains(p.Text.ToLowerInvariant())) && !role.Plural;
        var name = string.Join(' ', with.Where(p => p.Kind == PartKind.Word && p.HasCapital).Select(p => p.Text));
        if (name.Length > 0 && !role.Plural) return (owner with { Sector = sector, Id = null, Name = name, Confidence = owner.Confidence * 0.8m, Reason = $"{role.Text} of {owner.Name}, not in the data" }, "");
        if (state && now && holders.At(owner.Code, role.Text, day) is { } holder)
            return (owner with { Sector = sector, Id = holder.Id, Name = holder.Name, Confidence = owner.Confidence >= 0.6m ? 0.9m : owner.Confidence, Reason = $"{role.Text} of {owner.Name}, held {(day is null ? "last" : "then")} by {holder.Name}" }, "");
        if (state && owner.Confidence >= 0.6m) owner = owner with { Confidence = Math.Max(owner.Confidence, 0.85m) };
        return (owner with { Sector = sector, Confidence = Math.Min(owner.Confidence, 0.92m), Reason = $"{role.Text} of {owner.Name}" }, "");
    }

    private (ResolvedActor? Actor, string Reason)? PersonOf(List<Part> parts, DateOnly? day, IReadOnlyList<string>? codes = null)
    {
        var at = parts.FindLastIndex(p => p.Is(ActorKind.Person) && p.Entries.Any(e => e.Kind == NameKind.FullName));
        if (at < 0) at = parts.FindLastIndex(p => p.Is(ActorKind.Person) && p.Entries.All(e => e.Actor!.Kind == ActorKind.Person));
        if (at < 0) return null;
        var beside = parts.Where((_, i) => i != at).ToList();
        if (parts.Skip(at + 1).FirstOrDefault(p => p.Kind is PartKind.Role or PartKind.Word) is { } after && after.Text.Length > 0 && !WordLists.Suffixes.Contains(after.Text.ToLowerInvariant()) && !IsApposed(parts, at))
            return AfterPerson(parts, at, after, day);
        var entries = Forenames.Keep(parts, at);
        if (entries.Count == 0) entries = Misspelt(parts, at, day, codes ?? []);
        if (entries.Count == 0) return (null, "a person of the same family name whom the data does not have");
        var titles = beside.Where(p => p.Kind == PartKind.Role).Select(p => p.Text).ToList();
        var setting = new Setting(day, [.. codes ?? [], .. CodesOf(beside, day)], titles) { Titled = beside.Exists(p => p.Kind == PartKind.Filler && p.HasCapital) };
        return NameChooser.Choose(entries, setting) is { } chosen ? (chosen, chosen.Reason) : (null, "a name too common to stand alone, or of somebody else");
    }

    // "Israeli Prime Minister Benjamim Netanyahu": state and title say who it is, whatever the forename.
    private static List<NameEntry> Misspelt(List<Part> parts, int at, DateOnly? day, IReadOnlyList<string> beside)
    {
        var codes = beside.Concat(CodesOf(parts, day)).ToList();
        var title = parts.Take(at).LastOrDefault(p => p.Kind == PartKind.Role)?.Text;
        return title is null ? [] : [.. parts[at].Entries.Where(e => !e.Derived && e.Actor!.OfficeAt(day) is { } o && codes.Contains(o.Code, StringComparer.Ordinal) && OfficeClass.Of(title) is { } c && OfficeClass.Of(o.Office) == c)];
    }

    private static bool IsApposed(List<Part> parts, int at) => parts.Skip(at + 1).Any(p => p.Kind == PartKind.Joint);

    // "the Putin government" is Russia's; "Putin Avenue" is nobody.
    private (ResolvedActor? Actor, string Reason)? AfterPerson(List<Part> parts, int at, Part after, DateOnly? day)
    {
        if (after.Kind == PartKind.Word) return (null, "part of a longer name that the data does not have");
        return PersonOf(parts[..(at + 1)], day) is { Actor: { } person } ? (person with { Id = null, Sector = after.Role!.Sector, Confidence = person.Confidence * 0.8m, Reason = $"{after.Text} of {person.Name}" }, "") : null;
    }

    private (ResolvedActor? Actor, string Reason) Named(List<Part> parts, int head, DateOnly? day, IReadOnlyList<string>? codes = null)
    {
        var beside = parts.Where((_, i) => i != head).ToList();
        var setting = new Setting(day, [.. codes ?? [], .. CodesOf(beside, day)], []);
        if (NameChooser.Choose(parts[head].Entries, setting) is not { } chosen) return (null, "a name that may mean too many");
        var with = beside.Where(p => p.Kind is not PartKind.Name).ToList();
        return Titled(chosen, with, day);
    }

    // The last name that is no adjective; an adjective when there is nothing else.
    private static int Head(List<Part> parts)
    {
        var named = parts.FindLastIndex(p => p.Kind == PartKind.Name && !p.IsAdjective && !p.Is(ActorKind.State));
        if (named >= 0) return named;
        var state = parts.FindIndex(p => p.Kind == PartKind.Name && !p.IsAdjective);
        return state >= 0 ? state : parts.FindIndex(p => p.Kind == PartKind.Name);
    }

    // "China University", "Georgia Smith", "Air France" are others' names.
    private static bool IsLongerName(List<Part> parts, int head)
    {
        var part = parts[head];
        if (!part.Is(ActorKind.State) && !part.Is(ActorKind.Outlet) && !part.Is(ActorKind.Grouping)) return false;
        if (parts.Exists(p => p.Kind == PartKind.Decoy)) return true;
        if (!part.IsAdjective && head + 1 < parts.Count && parts[head + 1] is { Kind: PartKind.Role, HasCapital: true, Role.Sector: "EDU" or "BUS" or "MED" or "NGO" } named && named.Text.Any(char.IsLower)) return true;
        if (head + 1 < parts.Count && parts[head + 1] is { Kind: PartKind.Word, HasCapital: true } next) return next.Text.Length > 0;
        return head > 0 && parts[head - 1] is { Kind: PartKind.Word, HasCapital: true };
    }

    private static List<string> CodesOf(List<Part> parts, DateOnly? day) =>
        [.. parts.Where(p => p.Kind == PartKind.Name && !p.Is(ActorKind.Person)).SelectMany(p => NameChooser.Choose(p.Entries, new Setting(day, [], [])) is { } actor ? new[] { actor.Code, actor.Id! } : [])
            .Distinct(StringComparer.Ordinal)];
}
