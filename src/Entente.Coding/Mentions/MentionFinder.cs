using Entente.Coding.Actors;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>Finds the known names in a text and decides which actor each means, given the report's date.</summary>
internal sealed class MentionFinder(ActorBook book)
{
    /// <summary>Actors by name, in text order, not overlapping. Names that stay ambiguous without evidence are left out.</summary>
    public List<Who> Find(ParsedText text, DateOnly? day)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var matches = text.Sentences.SelectMany(s => book.Find(text, s.First, s.End)).ToList();
        var evidence = Evidence(matches);
        var found = new List<Who>();
        foreach (var match in matches)
            if (Choose(text, match, day, known, evidence) is { } who) found.Add(who);
        return found;
    }

    // An ambiguous name ("Georgia", "Jordan") counts where the report also has an unambiguous one of the same actor ("Georgian", "Tbilisi").
    private static HashSet<string> Evidence(List<NameMatch> matches)
    {
        var sure = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in matches)
            if (match.Candidates is [{ Ambiguous: false } only]) sure.Add(only.Actor.Code);
        return sure;
    }

    private static Who? Choose(ParsedText text, NameMatch match, DateOnly? day, HashSet<string> known, HashSet<string> evidence)
    {
        if (IsPartOfLongerName(text, match) || RunsOn(text, match)) return null;
        foreach (var candidate in match.Candidates)
            if (Accept(text, match, candidate, day, known, evidence) is { } who) return who;
        return Unsettled(match, day);
    }

    // Two states share the name and the report has no other sign: the first is taken, and the low certainty tells.
    private static Who? Unsettled(NameMatch match, DateOnly? day) =>
        match.Candidates.Count > 1 && match.Candidates.All(c => c.Actor.Kind == ActorKind.State) ? Make(match.Candidates[0].Actor, match, day, 0.6m) : null;

    private static Who? Accept(ParsedText text, NameMatch match, Candidate candidate, DateOnly? day, HashSet<string> known, HashSet<string> evidence)
    {
        var actor = candidate.Actor;
        if (candidate.Kind == NameKind.WeakSurname && !known.Contains(actor.Id)) return null;
        var alone = match.Candidates.Count == 1;
        if (candidate.Ambiguous && !evidence.Contains(actor.Code) && !(alone && !LooksLikePerson(text, match))) return null;
        if (candidate.Kind is NameKind.Surname or NameKind.WeakSurname && FollowsForename(text, match) && !known.Contains(actor.Id)) return null;
        known.Add(actor.Id);
        var certainty = candidate.Ambiguous || !alone ? 0.8m : 1m;
        return Make(actor, match, day, certainty);
    }

    private static Who Make(Actor actor, NameMatch match, DateOnly? day, decimal certainty)
    {
        if (actor.Kind == ActorKind.Person)
        {
            var office = actor.OfficeAt(day);
            var kind = office?.Body is null ? WhoKind.State : WhoKind.Body;
            return new Who(office?.Code ?? actor.Code, office?.Sector ?? actor.Sector, actor.Id, actor.Name, match.First, match.End, kind, certainty, "person") { Expert = (office?.Sector ?? actor.Sector) is "EDU" or "MED" };
        }

        var id = actor.Kind == ActorKind.State ? null : actor.Id;
        return new Who(actor.Code, actor.Sector, id, actor.Name, match.First, match.End, KindOf(actor.Kind), certainty, "name");
    }

    private static WhoKind KindOf(ActorKind kind) => kind switch
    {
        ActorKind.State or ActorKind.Office => WhoKind.State,
        ActorKind.Body or ActorKind.Grouping => WhoKind.Body,
        ActorKind.Group => WhoKind.Group,
        ActorKind.Outlet => WhoKind.Outlet,
        _ => WhoKind.Person,
    };

    // "The Atlantic Ledger" is not The Atlantic.
    private static bool RunsOn(ParsedText text, NameMatch match) =>
        match.Candidates.All(c => c.Actor.Kind == ActorKind.Outlet) && match.End < text.Words.Length && text.Words[match.End].Upos == Upos.Propn
        && char.IsUpper(text.Form(match.End)[0]) && text.Words[match.End].Sentence == text.Words[match.First].Sentence
        && (text.Words[match.End - 1].Head == match.End || text.Words[match.End] is { Relation: "flat" });

    // "Tsinghua University in China" keeps China; "China University of Petroleum" and "Russian Academy of Sciences" are no states.
    private static bool IsPartOfLongerName(ParsedText text, NameMatch match)
    {
        foreach (var name in text.Names)
        {
            if (name.First > match.First || name.End < match.End || name.End - name.First <= match.End - match.First) continue;
            if (name.Type == NameType.Person) return name.End - name.First > 1 && match.Candidates.All(c => c.Kind is not (NameKind.Surname or NameKind.FullName or NameKind.WeakSurname));
            if (name.Type == NameType.Organisation) return true;
        }

        return false;
    }

    private static bool LooksLikePerson(ParsedText text, NameMatch match) =>
        text.Names.Any(n => n.Type == NameType.Person && n.First <= match.First && n.End >= match.End)
        || FollowsForename(text, match);

    private static bool FollowsForename(ParsedText text, NameMatch match)
    {
        var before = match.First - 1;
        return before >= 0 && !Titles.IsTitle(text.Form(before)) && text.Words[before].Sentence == text.Words[match.First].Sentence
            && text.Names.Any(n => n.Type == NameType.Person && n.First <= before && n.End > match.First);
    }
}
