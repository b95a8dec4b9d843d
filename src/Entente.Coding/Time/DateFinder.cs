using Entente.Model.Dates;
using Entente.Model.Text;

namespace Entente.Coding.Time;

/// <summary>
/// Finds dates in a text and resolves them against the report's day. Without a report's day only dates with a year are resolved.
/// </summary>
internal sealed class DateFinder(ParsedText text, DateOnly? day)
{
    private readonly List<DateMention> _found = [];

    public List<DateMention> Find()
    {
        foreach (var sentence in text.Sentences)
            for (var at = sentence.First; at < sentence.End;)
            {
                var mention = Match(at, sentence.End);
                if (mention is not null) _found.Add(mention);
                at = mention?.End ?? at + 1;
            }

        return _found;
    }

    private DateMention? Match(int at, int end)
    {
        var mention = Range(at, end) ?? Point(at, end);
        return mention is null ? null : Opened(mention);
    }

    private DateMention? Point(int at, int end) =>
        PartOf(at, end) ?? MonthFirst(at, end) ?? DayFirst(at, end) ?? Iso(at) ?? Ago(at, end) ?? Relative(at, end) ?? Weekday(at) ?? Season(at, end) ?? YearAlone(at);

    // "from 2027 to 2029", "between May and July 2025"
    private DateMention? Range(int at, int end)
    {
        var joint = Lower(at) switch { "from" => "to", "between" => "and", _ => null };
        if (joint is null || Point(at + 1, end) is not { } from || from.End >= end) return null;
        var link = Lower(from.End);
        if (link != joint && !(joint == "to" && link is "until" or "through" or "till")) return null;
        if (Point(from.End + 1, end) is not { } to || to.Range.End < from.Range.Start) return null;
        return new DateMention(at, to.End, new DateRange(from.Range.Start, to.Range.End, DatePrecision.Range));
    }

    // "since 2022" reaches to the report's day; "until Friday" comes from an open past.
    private DateMention Opened(DateMention mention)
    {
        if (mention.First == 0 || text.Words[mention.First - 1].Sentence != text.Words[mention.First].Sentence) return mention;
        return Lower(mention.First - 1) switch
        {
            "since" => mention with { Range = new DateRange(mention.Range.Start, day is { } today && today >= mention.Range.Start ? today : null, DatePrecision.Range) },
            "until" or "till" => mention with { Range = new DateRange(null, mention.Range.End, DatePrecision.Range) },
            _ => mention,
        };
    }

    // "late February", "early 2025", "mid-March", "the end of May"
    private DateMention? PartOf(int at, int end)
    {
        var part = Lower(at);
        if (part is not ("early" or "late" or "mid" or "middle" or "end" or "beginning" or "start")) return null;
        var next = at + 1;
        if (next < end && Lower(next) is "-" or "in" or "of" or "last" or "this") next++;
        if (next >= end) return null;
        if (MonthFirst(next, end) is { Range.Precision: DatePrecision.Month } month) return new DateMention(at, month.End, Calendar.Part(month.Range, part));
        return Calendar.Year(text.Form(next)) is > 0 and var year ? new DateMention(at, next + 1, Calendar.PartOfYear(year, part)) : null;
    }

    // "March 12, 2026", "March 12", "March 2026", "March"
    private DateMention? MonthFirst(int at, int end)
    {
        var month = Calendar.Month(text.Form(at));
        if (month == 0) return null;
        if (at + 1 < end && Calendar.DayOfMonth(text.Form(at + 1)) is > 0 and var number)
        {
            var after = at + 2 < end && Lower(at + 2) == "," ? at + 3 : at + 2;
            var year = after < end ? Calendar.Year(text.Form(after)) : 0;
            return Day(at, year > 0 ? after + 1 : at + 2, year, month, number);
        }

        var next = at + 1 < end && Lower(at + 1) is "," or "of" ? at + 2 : at + 1;
        if (next < end && Calendar.Year(text.Form(next)) is > 0 and var given) return new DateMention(at, next + 1, DateRange.OfMonth(given, month));
        return IsMonthWithoutDay(at) && day is { } today ? new DateMention(at, at + 1, NearestMonth(at, today, month)) : null;
    }

    private bool IsMonthWithoutDay(int at) => Lower(at) is not ("may" or "march") || text.Words[at].Upos is Upos.Propn or Upos.Noun;

    // "12 March 2026", "the 12th of March"
    private DateMention? DayFirst(int at, int end)
    {
        var number = Calendar.DayOfMonth(text.Form(at));
        if (number == 0 || at + 1 >= end) return null;
        var next = Lower(at + 1) == "of" ? at + 2 : at + 1;
        if (next >= end || Calendar.Month(text.Form(next)) is not (> 0 and var month)) return null;
        var year = next + 1 < end ? Calendar.Year(text.Form(next + 1)) : 0;
        return Day(at, year > 0 ? next + 2 : next + 1, year, month, number);
    }

    private DateMention? Day(int at, int end, int year, int month, int number)
    {
        if (year == 0)
        {
            if (day is not { } today) return null;
            year = NearestYear(today, month, number);
        }

        return number <= DateTime.DaysInMonth(year, month) ? new DateMention(at, end, DateRange.OfDay(new DateOnly(year, month, number))) : null;
    }

    private DateMention? Iso(int at) =>
        DateOnly.TryParseExact(text.Form(at), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var iso)
            ? new DateMention(at, at + 1, DateRange.OfDay(iso)) : null;

    // A date without a year is most often the last such day; one a little ahead is the coming one.
    private static int NearestYear(DateOnly today, int month, int number)
    {
        var thisYear = new DateOnly(today.Year, month, Math.Min(number, DateTime.DaysInMonth(today.Year, month)));
        var ahead = thisYear.DayNumber - today.DayNumber;
        return ahead > 120 ? today.Year - 1 : ahead < -300 ? today.Year + 1 : today.Year;
    }

    private DateRange NearestMonth(int at, DateOnly today, int month)
    {
        var before = at > 0 ? Lower(at - 1) : "";
        if (before == "last") return DateRange.OfMonth(month < today.Month ? today.Year : today.Year - 1, month);
        if (before is "next" or "coming") return DateRange.OfMonth(month > today.Month ? today.Year : today.Year + 1, month);
        var forward = before is "by" or "until" or "till" || IsFuture(at);
        if (forward) return DateRange.OfMonth(month >= today.Month ? today.Year : today.Year + 1, month);
        return DateRange.OfMonth(month <= today.Month ? today.Year : today.Year - 1, month);
    }

    // "three days ago", "two weeks earlier" (only when it can mean before the report)
    private DateMention? Ago(int at, int end)
    {
        if (day is not { } today || at + 2 >= end) return null;
        var number = Calendar.Number(Lower(at));
        if (number < 1 || Lower(at + 2) != "ago") return null;
        return Lower(at + 1).TrimEnd('s') switch
        {
            "day" => new DateMention(at, at + 3, DateRange.OfDay(today.AddDays(-number))),
            "week" => new DateMention(at, at + 3, Calendar.Week(today.AddDays(-7 * number))),
            "month" => new DateMention(at, at + 3, MonthOf(today.AddMonths(-number))),
            "year" => new DateMention(at, at + 3, DateRange.OfYear(today.Year - number)),
            _ => null,
        };
    }

    private DateMention? Relative(int at, int end)
    {
        if (day is not { } today) return null;
        var lower = Lower(at);
        if (lower is "today" or "tonight") return new DateMention(at, at + 1, DateRange.OfDay(today));
        if (lower == "yesterday") return new DateMention(at, at + 1, DateRange.OfDay(today.AddDays(-1)));
        if (lower == "tomorrow") return new DateMention(at, at + 1, DateRange.OfDay(today.AddDays(1)));
        if (at + 1 >= end) return null;
        var first = at;
        var earlier = lower is "earlier" or "later";
        if (earlier) lower = Lower(++at);
        if (at + 1 >= end) return null;
        var range = Span(lower, Lower(at + 1), today);
        if (range is null) return null;
        return new DateMention(first, at + 2, earlier && Lower(first) == "earlier" && range.End > today ? range with { End = today } : range);
    }

    private static DateRange? Span(string which, string unit, DateOnly today) => (which, unit) switch
    {
        ("this", "week") => Calendar.Week(today),
        ("last" or "previous", "week") => Calendar.Week(today.AddDays(-7)),
        ("next" or "coming", "week") => Calendar.Week(today.AddDays(7)),
        ("this", "month") => MonthOf(today),
        ("last" or "previous", "month") => MonthOf(today.AddMonths(-1)),
        ("next" or "coming", "month") => MonthOf(today.AddMonths(1)),
        ("this", "year") => DateRange.OfYear(today.Year),
        ("last" or "previous", "year") => DateRange.OfYear(today.Year - 1),
        ("next" or "coming", "year") => DateRange.OfYear(today.Year + 1),
        ("recent" or "past", "days") => new DateRange(today.AddDays(-7), today, DatePrecision.Week),
        ("recent" or "past", "weeks") => new DateRange(today.AddDays(-28), today, DatePrecision.Month),
        ("recent" or "past", "months") => new DateRange(today.AddMonths(-6), today, DatePrecision.Range),
        ("recent" or "past", "years") => new DateRange(today.AddYears(-5), today, DatePrecision.Range),
        ("last" or "past", "night") => DateRange.OfDay(today.AddDays(-1)),
        ("coming" or "next", "days") => new DateRange(today, today.AddDays(7), DatePrecision.Week),
        ("coming" or "next", "weeks") => new DateRange(today, today.AddDays(28), DatePrecision.Month),
        ("coming" or "next", "months") => new DateRange(today, today.AddMonths(6), DatePrecision.Range),
        _ => null,
    };

    private DateMention? Weekday(int at)
    {
        if (day is not { } today || !char.IsAsciiLetterUpper(text.Form(at)[0]) || Calendar.Weekday(text.Form(at)) is not { } weekday) return null;
        var before = at > 0 ? Lower(at - 1) : "";
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        if (before is "next" or "coming" || (back != 0 && IsFuture(at))) return OfDay(at, today.AddDays(7 - back));
        if (before == "last" && back == 0) back = 7;
        return OfDay(at, today.AddDays(-back));
    }

    private static DateMention OfDay(int at, DateOnly date) => new(at, at + 1, DateRange.OfDay(date));

    private DateMention? Season(int at, int end)
    {
        var lower = Lower(at);
        if (lower is not ("spring" or "summer" or "autumn" or "fall" or "winter") || at == 0) return null;
        var next = at + 1 < end && Lower(at + 1) == "of" ? at + 2 : at + 1;
        var year = next < end ? Calendar.Year(text.Form(next)) : 0;
        var close = year > 0 ? next + 1 : at + 1;
        if (year == 0 && day is { } today && Lower(at - 1) is "this" or "last" or "next")
            year = today.Year + Lower(at - 1) switch { "last" => -1, "next" => 1, _ => 0 };
        if (year == 0) return null;
        var month = lower switch { "spring" => 3, "summer" => 6, "winter" => 12, _ => 9 };
        var start = new DateOnly(year, month, 1);
        return new DateMention(at, close, new DateRange(start, start.AddMonths(3).AddDays(-1), DatePrecision.Season));
    }

    // A bare number is a year where a preposition or an agreement's name says so: "in 2025", "the 2024 treaty".
    private DateMention? YearAlone(int at)
    {
        var year = Calendar.Year(text.Form(at));
        if (year == 0 || at == 0 || text.Words[at].Upos != Upos.Num) return null;
        var before = Lower(at - 1);
        var dated = before is "in" or "since" or "by" or "until" or "during" or "from" or "of" or "to" or "and" or "between" or "the" or "a" or "its" or "their" or "," or "(" or "'s" or "’s" or "back";
        var year2 = text.Words[at].Head >= 0 && text.Words[text.Words[at].Head].Upos is Upos.Noun && before is "of" or ",";
        return dated && !year2 || before == "in" ? new DateMention(at, at + 1, DateRange.OfYear(year)) : null;
    }

    private bool IsFuture(int at)
    {
        var sentence = text.Sentences[text.Words[at].Sentence];
        for (var i = Math.Max(sentence.First, at - 12); i < Math.Min(sentence.End, at + 6); i++)
            if (text.Words[i].Upos is Upos.Aux or Upos.Verb or Upos.Adj && Lower(i) is "will" or "shall" or "scheduled" or "due" or "set" or "expected" or "plans" or "planned" or "upcoming") return true;
        return false;
    }

    private static DateRange MonthOf(DateOnly date) => DateRange.OfMonth(date.Year, date.Month);

    private string Lower(int at) => at < text.Words.Length ? text.Form(at).ToString().ToLowerInvariant() : "";
}
