using System.Globalization;
using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>Decides whom a name means: scores everyone whom it can mean by form, day and what stands beside it.</summary>
internal static class NameChooser
{
    private const decimal Close = 0.15m;
    private const decimal Floor = 0.35m;

    /// <summary>The likeliest actor, with the others that come close; null when none is likely enough.</summary>
    public static ResolvedActor? Choose(IReadOnlyList<NameEntry> entries, Setting setting)
    {
        var ranked = entries.Where(e => e.Actor is not null).Select(e => Weigh(e, setting, entries.Count))
            .GroupBy(w => w.Actor.Id, StringComparer.Ordinal).Select(g => g.MaxBy(w => w.Score)!)
            .OrderByDescending(w => w.Score).ThenByDescending(w => w.Office is null ? DateOnly.MinValue : w.Office.Until ?? DateOnly.MaxValue).ThenBy(w => w.Actor.Id, StringComparer.Ordinal).ToList();
        if (ranked.Count == 0 || ranked[0].Score < Floor) return null;
        var best = ranked[0];
        var others = ranked.Skip(1).Where(o => o.Score >= best.Score - 0.5m).Select(o => o.Actor.Id).ToList();
        var close = ranked.Count > 1 && ranked[1].Score >= best.Score - Close;
        var confidence = Math.Clamp(close ? Math.Min(best.Score, 0.55m) : best.Score, 0, 0.99m);
        var reason = close ? $"{best.Reason}; may as well mean {ranked[1].Actor.Name}" : best.Reason;
        return Make(best, confidence, reason) with { Others = others };
    }

    private sealed record Weighed(Actor Actor, Holding? Office, decimal Score, string Reason);

    private static Weighed Weigh(NameEntry entry, Setting setting, int rivals)
    {
        var actor = entry.Actor!;
        return actor.Kind == ActorKind.Person ? Person(entry, actor, setting)
            : actor.Kind == ActorKind.State ? State(entry, actor, setting)
            : Body(entry, actor, setting, rivals);
    }

    private static Weighed Body(NameEntry entry, Actor actor, Setting setting, int rivals)
    {
        var score = entry.Ambiguous ? (entry.Kind == NameKind.Seat ? 0.62m : 0.55m) : 0.95m;
        if (setting.Codes.Contains(actor.Code, StringComparer.Ordinal)) score += 0.3m;
        else if (entry.Ambiguous && actor.Kind is ActorKind.Office or ActorKind.Group && setting.Codes.Count > 0) score -= 0.3m;
        if (actor.Kind == ActorKind.Outlet && rivals > 1) score -= 0.3m;
        return new Weighed(actor, null, score, $"the name of {Kind(actor.Kind)}");
    }

    private static Weighed State(NameEntry entry, Actor actor, Setting setting)
    {
        var seat = entry.Kind is NameKind.Capital or NameKind.Seat;
        var score = entry.Ambiguous ? (seat && WordLists.People.Contains(Fold.Key(entry.Exact)) ? 0.3m : 0.6m) : seat ? 0.9m : 0.97m;
        var reason = seat ? $"a seat of {actor.Name}'s government" : entry.Kind is NameKind.Adjective or NameKind.Demonym ? $"a word for {actor.Name}" : "the name of a state";
        if (setting.Codes.Contains(actor.Code, StringComparer.Ordinal)) score += 0.3m;
        if (setting.Day is not { } day)
            return actor.Until is { } ended && seat ? new Weighed(actor, null, 0.2m, reason) : new Weighed(actor, null, score - (actor.Until is null ? 0 : 0.1m), reason);
        if (actor.ExistsAt(day)) return new Weighed(actor, null, score + (actor.Until is not null && seat ? 0.3m : 0), reason);
        if (seat && actor.Until is not null) return new Weighed(actor, null, 0.1m, reason);
        return actor.Until < day
            ? new Weighed(actor, null, score - 0.15m, $"{reason} that ended on {Iso(actor.Until!.Value)}")
            : new Weighed(actor, null, score - (seat ? 0.4m : 0.2m), $"{reason} that began on {Iso(actor.From!.Value)}");
    }

    private static Weighed Person(NameEntry entry, Actor actor, Setting setting)
    {
        var office = Office(actor, setting);
        var inOffice = setting.Day is { } day ? office.Covers(day) : office.Until is null;
        var score = entry.Kind == NameKind.FullName ? (entry.Ambiguous ? 0.7m : 0.97m) : entry.Kind == NameKind.Surname ? 0.75m : entry.Derived ? 0.3m : 0.25m;
        if (entry.Kind != NameKind.FullName) score += inOffice ? (office.From is null ? 0.1m : 0.15m) : -0.1m * Math.Min(3, YearsAway(office, setting.Day) / 5m);
        if (entry.Derived && setting.Codes.Count == 0 && setting.Titles.Count == 0 && !inOffice) score -= 0.2m;
        if (entry.Kind == NameKind.WeakSurname && NameTable.FamilyFirst.Contains(actor.Code)) score -= 0.1m;
        if (setting.Codes.Count > 0) score += Belongs(actor, setting.Codes) ? 0.2m : -0.3m;
        if (setting.Titles.Count > 0) score += setting.Titles.Any(t => actor.Offices.Any(o => OfficeClass.Fits(t, o.Office))) ? (inOffice && setting.Titles.Any(t => OfficeClass.Fits(t, office.Office)) ? 0.3m : 0.15m) : -0.05m;
        else if (setting.Titled) score += 0.15m;
        return new Weighed(actor, office, score, Reason(entry, actor, office, inOffice, setting.Day));
    }

    private static string Reason(NameEntry entry, Actor actor, Holding office, bool inOffice, DateOnly? day)
    {
        var form = entry.Kind == NameKind.FullName ? "a full name" : "a short name";
        var until = office.Until is { } end ? " until " + Iso(end) : string.Empty;
        return inOffice && day is null && office.Until is null ? $"{form} of {actor.Name}, {office.Office}"
            : inOffice ? $"{form} of {actor.Name}, {office.Office} at the time"
            : $"{form} of {actor.Name}, {office.Office}{until}";
    }

    // The office that the mention's title or state speaks of, among those held on the day; the one of the day otherwise.
    private static Holding Office(Actor actor, Setting setting)
    {
        var held = setting.Day is { } day ? actor.Offices.Where(o => o.Covers(day)).ToList() : [];
        return held.LastOrDefault(o => setting.Titles.Any(t => OfficeClass.Fits(t, o.Office))) ?? actor.OfficeAt(setting.Day)!;
    }

    private static bool Belongs(Actor actor, IReadOnlyList<string> codes) =>
        actor.Offices.Any(o => codes.Contains(o.Code, StringComparer.Ordinal) || (o.Body is not null && codes.Contains(o.Body, StringComparer.Ordinal)));

    private static int YearsAway(Holding office, DateOnly? day) => day is not { } d ? 5
        : office.Until is { } until && until < d ? d.Year - until.Year : office.From is { } from && from > d ? from.Year - d.Year : 0;

    private static ResolvedActor Make(Weighed best, decimal confidence, string reason)
    {
        var actor = best.Actor;
        var (code, sector) = best.Office is { } office ? (office.Code, office.Sector) : (actor.Code, actor.Sector ?? Default(actor));
        return new ResolvedActor(code, sector, actor.Id, actor.Name, confidence, reason);
    }

    private static string? Default(Actor actor) => actor.Kind switch
    {
        ActorKind.State or ActorKind.Body or ActorKind.Grouping => "GOV",
        ActorKind.Outlet => "MED",
        _ => null,
    };

    private static string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Body => "a body",
        ActorKind.Grouping => "states that are named together",
        ActorKind.Group => "a group",
        ActorKind.Office => "an office of a state",
        ActorKind.Outlet => "an outlet",
        _ => "an actor",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
