namespace Entente.Coding.Mentions;

/// <summary>Who has been mentioned so far, in text order: lists and pairs, and actors on their own.</summary>
internal sealed class Memory
{
    /// <summary>Two or more actors mentioned together.</summary>
    public List<Group> Groups { get; } = [];

    /// <summary>Two who met or spoke, though no list names them together.</summary>
    public List<Group> Meetings { get; } = [];

    /// <summary>Actors mentioned on their own.</summary>
    public List<Single> Singles { get; } = [];

    /// <summary>With three others speaking and acting since, the group is no longer meant.</summary>
    public bool IsStale(Group group) => Singles
        .Where(s => s.Sentence > group.Sentence && s.Subject && s.Who.CanAct && !group.Members.Exists(m => m.Code == s.Who.Code))
        .Select(s => s.Who.Code).Distinct(StringComparer.Ordinal).Skip(2).Any();

    internal sealed record Group(int At, int Sentence, List<Who> Members);

    // Role is what a person or office was called, such as "president"; null for a name.
    internal sealed record Single(int At, int Sentence, Who Who, bool Subject, bool Person, string? Role, bool Plural);
}
