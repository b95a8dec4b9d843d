using Entente.Model.Data;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>When states' fiscal years begin; a year is named by the calendar year that it ends in.</summary>
internal sealed class FiscalYears
{
    private readonly List<(string Word, string State, int Month, bool Later)> _states = [];

    public static FiscalYears Load(IDataFiles files)
    {
        var years = new FiscalYears();
        foreach (var record in DataReader.Read(files, "dates/fiscal.jsonl"))
        {
            var (state, month, later) = (record.Text("state"), record.NumberOrNull("month") ?? 0, record.Flag("namedByStart"));
            var words = record.Texts("words");
            record.Done();
            if (month is < 1 or > 12) throw record.Wrong("the key 'month' must be from 1 to 12.", "Write the month in which the fiscal year begins.");
            foreach (var word in words) years._states.Add((word, state, month, later));
        }

        return years;
    }

    /// <summary>The state whose words a text holds, with the month that its fiscal year begins in. The first entry of the table is the default.</summary>
    public (string State, int Month, bool NamedByStart) Of(ReadOnlySpan<char> text)
    {
        foreach (var (word, state, month, later) in _states)
            if (text.Contains(word, StringComparison.Ordinal)) return (state, month, later);
        return ("USA", 10, false);
    }

    /// <summary>The days of a fiscal year.</summary>
    public static DateRange Days(int year, int month, bool namedByStart)
    {
        if (month == 1) return DateRange.OfYear(year);
        var start = new DateOnly(namedByStart ? year : year - 1, month, 1);
        return new DateRange(start, start.AddYears(1).AddDays(-1), DatePrecision.Year);
    }
}
