using Entente.Coding.Time.Grammar;
using Entente.Model.Data;

namespace Entente.Coding.Time.Holidays;

/// <summary>The holidays of <c>data/dates/holidays.jsonl</c> and how their days are found.</summary>
internal sealed class HolidayBook
{
    private readonly List<Holiday> _all = [];

    /// <summary>Their names; the value is the holiday's number.</summary>
    public PhraseIndex Names { get; } = new();

    public Holiday this[int number] => _all[number];

    public static HolidayBook Load(IDataFiles files, Lexicon lexicon)
    {
        var book = new HolidayBook();
        foreach (var record in DataReader.Read(files, "dates/holidays.jsonl"))
        {
            var holiday = Holiday.Read(record);
            foreach (var name in holiday.Names) book.Names.Add(name, book._all.Count, lexicon);
            book._all.Add(holiday);
        }

        return book;
    }
}
