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

    /// <summary>A table for a terminal, in percent.</summary>
    public override string ToString()
    {
        var lines = new List<string> { "chains                       CoNLL F1   MUC R  P  F1          B-cubed R  P  F1      CEAF-e R  P  F1       mentions F1" };
        foreach (var (name, score) in new[]
        {
            ("all, exact spans", All), ("without singletons, exact", Linked), ("without singletons, heads", Heads), ("actors, exact", Actors),
            ("actors, heads", ActorHeads),
        })
            lines.Add(Line($"{name,-28} {100 * score.Conll,8:F2}   {Part(score.Muc)}   {Part(score.BCubed)}   {Part(score.CeafE)}   {100 * score.Mentions.F1:F1}"));
        foreach (var (name, score) in new[] { ("pronouns", Pronouns), ("names", Names), ("descriptions", Descriptions) })
            lines.Add(Line($"{name + " back to the right thing",-38} R {100 * score.Recall:F1}  P {100 * score.Precision:F1}  F1 {100 * score.F1:F1}  ({score.Gold})"));
        return string.Join('\n', lines);
    }

    private static string Part(PartScore score) => Line($"{100 * score.Recall,5:F1} {100 * score.Precision,5:F1} {100 * score.F1,5:F1}");

    private static string Line(FormattableString text) => FormattableString.Invariant(text);

    private CoreferenceEvaluation Plus(CoreferenceEvaluation other) => new(
        All + other.All, Linked + other.Linked, Heads + other.Heads, Actors + other.Actors, ActorHeads + other.ActorHeads, Pronouns + other.Pronouns,
        Names + other.Names, Descriptions + other.Descriptions);
}
