using Entente.Model.Text;

namespace Entente.Text.Coreference.Scores;

/// <summary>Found chains against gold ones, summed over texts. Mentions agree when they cover exactly the same characters, where not said otherwise.</summary>
/// <param name="All">All chains, those of one included.</param>
/// <param name="Linked">Chains of two and more.</param>
/// <param name="Heads">The same, but mentions agree when their heads do: after exact ones are paired, the rest by their head's characters.</param>
/// <param name="Actors">Chains of two and more about persons, organisations and places, each side by its own types.</param>
/// <param name="ActorHeads">The same by heads.</param>
/// <param name="Pronouns">Where pronouns go back to.</param>
/// <param name="Names">Where names go back to.</param>
/// <param name="Descriptions">Where descriptions go back to.</param>
public sealed record CoreferenceEvaluation(
    ChainScore All, ChainScore Linked, ChainScore Heads, ChainScore Actors, ChainScore ActorHeads, AntecedentScore Pronouns, AntecedentScore Names,
    AntecedentScore Descriptions)
{
    /// <summary>Lets a resolver work on each text and counts.</summary>
    /// <param name="texts">Texts with gold chains.</param>
    /// <param name="parse">Gives the parse to work on: the text's own, or one of its raw text.</param>
    /// <param name="resolve">Gives the chains.</param>
    public static CoreferenceEvaluation Of(
        IEnumerable<GoldText> texts, Func<ParsedText, ParsedText> parse, Func<ParsedText, IReadOnlyList<Chain>> resolve)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(parse);
        ArgumentNullException.ThrowIfNull(resolve);
        var sum = new CoreferenceEvaluation(
            ChainScore.None, ChainScore.None, ChainScore.None, ChainScore.None, ChainScore.None, default, default, default);
        foreach (var text in texts)
        {
            var parsed = parse(text.Parsed);
            sum = sum.Plus(Of(text, parsed, resolve(parsed)));
        }
        return sum;
    }

    /// <summary>Scores the chains found in one text.</summary>
    public static CoreferenceEvaluation Of(GoldText gold, ParsedText parsed, IReadOnlyList<Chain> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var (exact, heads) = (new MentionMatch(gold, parsed, byHead: false), new MentionMatch(gold, parsed, byHead: true));
        var (many, actors) = ((Func<Chain, bool>)(c => c.Mentions.Count > 1), (Func<Chain, bool>)(c => c.Mentions.Count > 1 && IsActor(c)));
        return new CoreferenceEvaluation(
            exact.Score(found, _ => true), exact.Score(found, many), heads.Score(found, many), exact.Score(found, actors), heads.Score(found, actors),
            exact.Antecedents(found, MentionKind.Pronoun), exact.Antecedents(found, MentionKind.Name), exact.Antecedents(found, MentionKind.Description));
    }

    private static bool IsActor(Chain chain) => chain.Type is EntityType.Person or EntityType.Organisation or EntityType.Place;

    private CoreferenceEvaluation Plus(CoreferenceEvaluation other) => new(
        All + other.All, Linked + other.Linked, Heads + other.Heads, Actors + other.Actors, ActorHeads + other.ActorHeads, Pronouns + other.Pronouns,
        Names + other.Names, Descriptions + other.Descriptions);
}
