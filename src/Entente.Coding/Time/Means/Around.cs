using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>Conditions that a rule may put on the words around it, by the names that <c>data/dates/rules.jsonl</c> uses.</summary>
internal sealed class Around(Reading reading)
{
    public static readonly string[] Names =
        ["month-name", "year-alone", "capital-weekday", "loose-day", "closed", "coming", "plain-duration", "time-context", "season-context", "length-context", "no-event", "not-name", "ends"];

    public bool Holds(Node node, string condition) => condition switch
    {
        "month-name" => IsMonthName(node),
        "year-alone" => IsYearAlone(node),
        "capital-weekday" => !reading.Is(node.End, "newspaper"),
        "loose-day" => reading.Word(node.First - 1) is not ("/" or "-" or "." or "$") && !Glues(node.End, "/", "-", "%") && !reading.Is(node.End, "street"),
        "closed" => IsClosed(node.End),
        "coming" => reading.TenseOf(node) > 0 && reading.Word(node.End) is not ("of" or "the") && !reading.Is(node.First - 1, "timely"),
        "plain-duration" => IsPlainDuration(node),
        "time-context" => IsTimeContext(node),
        "season-context" => reading.Is(node.First - 1, "seasonal") && reading.Word(node.End) != "of",
        "length-context" => reading.Is(node.First - 1, "lengthy") || (reading.Word(node.End) == "of" && !reading.Is(node.First - 1, "determiner")),
        "no-event" => IsClosed(node.End) && !reading.Is(node.End, "determiner"),
        "not-name" => !IsCapital(node.End) && !reading.Is(node.End, "day"),
        "ends" => !reading.Is(node.End - 1, "leading") || EndsClause(node.End),
        _ => throw new InvalidOperationException(condition),
    };

    // "May" and "March" need a small word before them: they are verbs and names more often than others.
    private bool IsMonthName(Node node)
    {
        var before = node.First - 1;
        if (reading.Is(before, "monthly")) return !IsCapital(node.End) || reading.Is(node.End, "weekday");
        if (reading.Word(node.First) is "may" or "march" || IsCapital(node.End)) return false;
        return !StartsSentence(node.First) ? !IsCapital(before) || reading.Is(before, "determiner") : reading.Word(node.End) is "," or "'s" || reading.Is(node.End, "auxiliary");
    }

    // Four digits are a year where a small word says so, and where they count nothing.
    private bool IsYearAlone(Node node)
    {
        if (Glues(node.End, "-", "/", ":", "%") && reading.Tokens.Count > node.End + 1 && reading.Tokens[node.End + 1].Has(TokenMarks.Glued)) return false;
        if (reading.Tokens[node.First].Has(TokenMarks.Glued) && reading.Word(node.First - 1) is not ("(" or "-" or "“" or "\"" or "/")) return false;
        if (reading.Is(node.End, "counted") || reading.Is(node.End, "unit") || reading.Is(node.First - 1, "numbered")) return false;
        if (StartsSentence(node.First)) return reading.Is(node.End, "auxiliary") || reading.Word(node.End) == ",";
        if (IsWithinPhrase(node.First, node.End)) return true;
        return reading.Is(node.First - 1, "yearly") && !(reading.Is(node.First - 1, "loose") && IsPlural(node.End));
    }

    // "a divisive 2017 report"
    private bool IsWithinPhrase(int at, int end) =>
        at > 1 && reading.Is(at - 2, "determiner") && IsLower(at - 1) && IsLower(end) && !IsPlural(end) && !reading.Is(end, "small") && !reading.Is(at - 1, "small");

    private bool IsLower(int at) => at < reading.Tokens.Count && reading.Tokens[at].Has(TokenMarks.Letters) && !reading.Tokens[at].Has(TokenMarks.Capital);

    // "and 1999 vehicles" counts; a plural in -s, as most are.
    private bool IsPlural(int at) =>
        at < reading.Tokens.Count && reading.Tokens[at].Has(TokenMarks.Letters) && !reading.Tokens[at].Has(TokenMarks.Capital) && !reading.Is(at, "small")
        && reading.Text[reading.Tokens[at].End - 1] == 's';

    // Nothing belongs to the date that would make it a part of something else: "by Friday's vote".
    private bool IsClosed(int end)
    {
        if (end >= reading.Tokens.Count || reading.Tokens[end].Sentence != reading.Tokens[end - 1].Sentence) return true;
        return !reading.Tokens[end].Has(TokenMarks.Letters) ? reading.Word(end) is not "'s" && reading.Tokens[end].Digits == 0 : reading.Is(end, "small");
    }

    private bool EndsClause(int at) =>
        at >= reading.Tokens.Count || reading.Tokens[at].Sentence != reading.Tokens[at - 1].Sentence || (!reading.Tokens[at].Has(TokenMarks.Letters) && reading.Tokens[at].Digits == 0);

    private bool IsPlainDuration(Node node) =>
        !Glues(node.End, "-") && !reading.Is(node.End, "unplain") && !reading.Is(node.First - 1, "aged") && !IsRoundTheClock(node) && !IsRate(node)
        && reading.Word(node.First - 1) is not ("$" or "€" or "£");

    // "a 24-hour channel" never closes; "a 24-hour truce" lasts a day.
    private bool IsRoundTheClock(Node node) =>
        reading.Tokens[node.First].Number == 24 && reading.Word(node.End - 1) == "hour" && !reading.Is(node.End, "lasting");

    // "$15 an hour", "3,000 barrels a day"
    private bool IsRate(Node node) =>
        node.Child("about") is null && node.Child("number") is { Rule.Id: "count-a" } && !reading.Is(node.First - 1, "lengthy");

    private bool IsTimeContext(Node node) => reading.Is(node.First - 1, "hourly");

    private bool Glues(int at, params ReadOnlySpan<string> marks)
    {
        if (at >= reading.Tokens.Count || !reading.Tokens[at].Has(TokenMarks.Glued)) return false;
        foreach (var mark in marks)
            if (reading.Word(at) == mark) return true;
        return false;
    }

    private bool IsCapital(int at) =>
        at >= 0 && at < reading.Tokens.Count && reading.Tokens[at].Has(TokenMarks.Capital) && !reading.Is(at, "monthly");

    private bool StartsSentence(int at) =>
        at == 0 || reading.Tokens[at - 1].Sentence != reading.Tokens[at].Sentence || (reading.Word(at - 1) is "“" or "\"" && (at == 1 || reading.Tokens[at - 2].Sentence != reading.Tokens[at].Sentence));
}
