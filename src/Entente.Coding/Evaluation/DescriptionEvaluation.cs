using System.Globalization;
using Entente.Coding.Mentions;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>Scores who is meant by pronouns and descriptions. A mention left open where the text settles it is missed; one given otherwise is wrong.</summary>
public sealed class DescriptionEvaluation(Coder coder, Func<string, ParsedText> parse)
{
    private readonly List<string> _failures = [];

    /// <summary>Mentions marked.</summary>
    public int Mentions { get; private set; }

    /// <summary>Mentions resolved as expected, those included that are rightly left open.</summary>
    public int Right { get; private set; }

    /// <summary>Mentions that were given actors.</summary>
    public int Given { get; private set; }

    /// <summary>Of these, right.</summary>
    public int GivenRight { get; private set; }

    /// <summary>Mentions left open though the text settles them.</summary>
    public int LeftOpen { get; private set; }

    /// <summary>Right mentions in a hundred.</summary>
    public double Accuracy => 100.0 * Right / Math.Max(1, Mentions);

    /// <summary>Right ones in a hundred of those that were given actors.</summary>
    public double Precision => 100.0 * GivenRight / Math.Max(1, Given);

    /// <summary>What came out otherwise, one line each: place, mention, expected, given, rule, text.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Scores one case; the day is that of the codebook's examples.</summary>
    public void Add(DescriptionCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var text = parse(one.Text);
        var phrases = coder.Mentions(text, CodebookCheck.Day);
        foreach (var mention in one.Mentions) Score(mention, phrases.Resolve(HeadOf(text, mention.Span)), one.Text);
    }

    private void Score(MarkedMention mention, List<Who> given, string text)
    {
        Mentions++;
        var right = given.Count == mention.Expected.Count && mention.Expected.All(e => given.Exists(g => IsNamed(g, e)));
        if (right) Right++;
        if (given.Count > 0) Given++;
        if (given.Count > 0 && right) GivenRight++;
        if (given.Count == 0 && !right) LeftOpen++;
        if (right) return;
        var got = given.Count == 0 ? "open" : string.Join(' ', given.Select(g => g.Kind == WhoKind.State ? g.Code : g.Id ?? g.Code));
        _failures.Add($"{mention.Place}\t{(given.Count == 0 ? "missed" : "wrong")}\t{mention.Span.In(text)}\texpected {(mention.Expected.Count == 0 ? "open" : string.Join(' ', mention.Expected))}\tgiven {got} ({given.FirstOrDefault()?.Reference ?? given.FirstOrDefault()?.Why})\t{text}");
    }

    // People in office are known by the state that they stand for.
    private static bool IsNamed(Who who, string expected) => who.Kind == WhoKind.State ? who.Code == expected || who.Id == expected : who.Id == expected;

    // The word of the mention that hangs on none of its others.
    private static int HeadOf(ParsedText text, TextSpan span)
    {
        var inside = Enumerable.Range(0, text.Words.Length).Where(i => text.Words[i].Span.Start >= span.Start && text.Words[i].Span.End <= span.End).ToList();
        var heads = inside.Where(i => !inside.Contains(text.Words[i].Head)).ToList();
        return heads.Find(i => text.Words[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron) is > 0 and var noun ? noun : heads.Count > 0 ? heads[^1] : inside[^1];
    }

    /// <summary>One line of figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"mentions {Mentions}  accuracy {Accuracy:F1}  precision {Precision:F1} ({Given} given, {Given - GivenRight} wrong)  left open {LeftOpen}");
}
