using Entente.Model.Data;

namespace Entente.Coding.Actors;

/// <summary>Turns one record of each file into what it describes.</summary>
internal static class RecordReader
{
    public static NamedActor State(DataRecord record)
    {
        var state = new Actor
        {
            Kind = ActorKind.State, Id = record.Text("code"), Code = record.Text("code"), Name = record.Text("name"),
            Iso2 = record.TextOrNull("iso2"), Cow = record.NumberOrNull("cow"),
            Fips = record.TextOrNull("fips"), From = record.DayOrNull("from"), Until = record.DayOrNull("until", last: true),
            Predecessors = record.Texts("predecessors"), Seats = [record.Text("capital"), .. record.Texts("seats")],
        };
        if (state.From > state.Until) throw record.Wrong("the state ends before it begins.", "Correct one of the dates.");
        var forms = new FormList(record).Add(NameKind.Name, state.Name).Add(NameKind.Formal, record.TextOrNull("formal"))
            .Add(NameKind.Alias, record.Texts("aliases")).Add(NameKind.Alias, record.Texts("native"))
            .Add(NameKind.Alias, record.Texts("old")).Add(NameKind.Adjective, record.Texts("adjectives"))
            .Add(NameKind.Demonym, record.Texts("demonyms"));
        var (capital, seats) = (record.Text("capital"), record.Texts("seats"));
        // The seats of a state that has ended stand for its successor now.
        if (state.Until is null) forms.Add(NameKind.Capital, capital).Add(NameKind.Seat, seats);
        return new NamedActor(state, forms.Done(), record);
    }

    public static NamedActor Body(DataRecord record)
    {
        var grouping = record.Text("kind") switch
        {
            "grouping" => true,
            "body" or "company" => false,
            var other => throw record.Wrong($"'{other}' is no kind of body.", "Use body, grouping or company."),
        };
        var body = Named(record, grouping ? ActorKind.Grouping : ActorKind.Body) with
        {
            Parent = record.TextOrNull("parent"),
            Members = [.. record.Texts("members").Select(m => Membership.Read(record, m))],
        };
        return new NamedActor(body, Names(record, body).Add(NameKind.Seat, record.Texts("seats")).Done(), record);
    }

    public static NamedActor Group(DataRecord record)
    {
        var group = Named(record, ActorKind.Group) with { Ties = record.Texts("ties") };
        return new NamedActor(group, Names(record, group).Done(), record);
    }

    public static NamedActor Office(DataRecord record)
    {
        var office = Named(record, ActorKind.Office);
        var forms = new FormList(record).Add(NameKind.OfficeName, office.Name).Add(NameKind.OfficeName, record.Texts("aliases"));
        return new NamedActor(office, forms.Done(), record);
    }

    public static NamedActor Outlet(DataRecord record)
    {
        var outlet = Named(record, ActorKind.Outlet) with { Domains = record.Texts("domains"), Agency = record.Flag("agency") };
        return new NamedActor(outlet, Names(record, outlet).Done(), record);
    }

    public static NamedActor Person(DataRecord record)
    {
        var offices = Holdings(record);
        var person = new Actor
        {
            Kind = ActorKind.Person, Id = record.Text("id"), Name = record.Text("name"), Offices = offices,
            Code = offices[^1].Code, Sector = offices[^1].Sector,
        };
        var forms = new FormList(record).Add(NameKind.FullName, person.Name).Add(NameKind.FullName, record.Texts("aliases"))
            .Add(NameKind.Surname, record.Texts("surnames")).Add(NameKind.WeakSurname, record.Texts("weak"));
        return new NamedActor(person, forms.Done(), record);
    }

    public static Role Role(DataRecord record)
    {
        var role = new Role(record.Text("noun"), Sector(record, record.Text("sector")), record.Flag("person"), record.Flag("plural"),
            record.Flag("instrument"), record.Flag("expert"));
        record.Done();
        return !role.Noun.Any(char.IsUpper) ? role : throw record.Wrong($"'{role.Noun}' has capitals.", "Write nouns in lower case.");
    }

    public static string Decoy(DataRecord record)
    {
        var name = record.Text("name");
        record.Text("kind");
        record.Done();
        return name;
    }

    private static Actor Named(DataRecord record, ActorKind kind) => new()
    {
        Kind = kind, Id = record.Text("id"), Code = record.Text("code"), Name = record.Text("name"),
        Sector = record.TextOrNull("sector") is { } sector ? Sector(record, sector) : null,
    };

    private static FormList Names(DataRecord record, Actor actor) =>
        new FormList(record).Add(NameKind.Name, actor.Name).Add(NameKind.Alias, record.Texts("aliases"));

    private static List<Holding> Holdings(DataRecord record)
    {
        var holdings = record.Records("offices").Select(Holding).OrderBy(h => h.From ?? DateOnly.MinValue).ToList();
        return holdings.Count > 0 ? holdings : throw record.Wrong("the person has no office.", "Add at least one to \"offices\".");
    }

    private static Holding Holding(DataRecord record)
    {
        var holding = new Holding(record.Text("code"), record.Text("office"), Sector(record, record.Text("sector")),
            record.TextOrNull("body"), record.DayOrNull("from"), record.DayOrNull("until", last: true))
        { Shared = record.Flag("shared") };
        record.Done();
        if (holding.From > holding.Until)
            throw record.Wrong($"the office '{holding.Office}' ends before it begins.", "Correct one of the dates.");
        return holding;
    }

    private static string Sector(DataRecord record, string sector) => Sectors.All.Contains(sector)
        ? sector
        : throw record.Wrong($"'{sector}' is no sector.", "Use one of: " + string.Join(", ", Sectors.All.Order(StringComparer.Ordinal)) + ".");
}
