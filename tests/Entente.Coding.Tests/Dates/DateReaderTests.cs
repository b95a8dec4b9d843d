using Entente.Coding.Tests.Coding;
using Entente.Coding.Time;
using Entente.Model.Dates;
using Xunit;

namespace Entente.Coding.Tests.Dates;

public sealed class DateReaderTests
{
    private static readonly DateOnly Day = new(2026, 3, 5);

    [Fact]
    public void A_date_says_where_it_stands_what_it_means_and_why()
    {
        var date = Assert.Single(Whole.Dates.Read("“Ça”: talks resume next Tuesday.", Day));
        Assert.Equal((19, 31, "next Tuesday"), (date.Span.Start, date.Span.End, date.Text));
        Assert.Equal(DateRange.OfDay(new DateOnly(2026, 3, 10)), date.Days);
        Assert.Equal(("DATE", "2026-03-10", null, "weekday-which"), (date.Type, date.Timex, date.Mod, date.Rule));
        Assert.Equal("a weekday counted from the report's day; against the report's day, 2026-03-05", date.Reason);
    }

    [Theory]
    [InlineData("in March 2024", DatePrecision.Month)]
    [InlineData("on 5 March 2024", DatePrecision.Day)]
    [InlineData("last week", DatePrecision.Week)]
    [InlineData("in Q3 2023", DatePrecision.Season)]
    [InlineData("in the spring of 2022", DatePrecision.Season)]
    [InlineData("in fiscal 2024", DatePrecision.Year)]
    [InlineData("in the 1990s", DatePrecision.Range)]
    [InlineData("since 2014", DatePrecision.Range)]
    [InlineData("in recent weeks", DatePrecision.Month)]
    public void Precision_is_that_of_the_words(string text, DatePrecision precision) =>
        Assert.Equal(precision, Assert.Single(Whole.Dates.Read("They fought " + text + ".", Day)).Days!.Precision);

    [Theory]
    [InlineData("The raid took place on February 21.", "XXXX-02-21")]
    [InlineData("The vote is on Sunday.", "XXXX-WXX-7")]
    [InlineData("They met yesterday.", "XXXX-XX-XX")]
    [InlineData("It happened in recent weeks.", "PAST_REF")]
    public void Without_the_reports_day_what_hangs_on_it_has_no_days(string text, string timex)
    {
        var date = Assert.Single(Whole.Dates.Read(text, null));
        Assert.Null(date.Days);
        Assert.Equal(timex, date.Timex);
        Assert.Contains("the report's day is not known", date.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_a_slashed_date_is_told()
    {
        Assert.Contains("the day is taken as first", Read("Filed 5/3/2024.").Reason, StringComparison.Ordinal);
        Assert.Equal("2024-05-03", Read("Filed 5/3/2024, and again 5/30/2024.").Timex);
        Assert.Equal("2024-03-05", Read("Filed 5/3/2024, and again 30/5/2024.").Timex);

        static DateExpression Read(string text) => Whole.Dates.Read(text, Day)[0];
    }

    [Theory]
    [InlineData("Easter", 2024, "2024-03-31")]
    [InlineData("Easter", 2038, "2038-04-25")]
    [InlineData("Orthodox Easter", 2024, "2024-05-05")]
    [InlineData("Good Friday", 2025, "2025-04-18")]
    [InlineData("Passover", 2024, "2024-04-23/2024-04-29")]
    [InlineData("Purim", 2024, "2024-03-24")]
    [InlineData("Rosh Hashanah", 2023, "2023-09-16/2023-09-17")]
    [InlineData("Hanukkah", 2024, "2024-12-26/2025-01-02")]
    [InlineData("Ramadan", 2024, "2024-03-11/2024-04-09")]
    [InlineData("Eid al-Adha", 2023, "2023-06-28")]
    [InlineData("Nowruz", 2025, "2025-03-21")]
    [InlineData("Lunar New Year", 2024, "2024-02-10")]
    [InlineData("Lunar New Year", 2023, "2023-01-22")]
    [InlineData("Mid-Autumn Festival", 2023, "2023-09-29")]
    [InlineData("Thanksgiving", 2024, "2024-11-28")]
    [InlineData("Memorial Day", 2024, "2024-05-27")]
    [InlineData("Diwali", 2023, "2023-11-12")]
    public void Holidays_fall_where_their_calendars_put_them(string name, int year, string days) =>
        Assert.Equal(days, Assert.Single(Whole.Dates.Read($"They met on {name} {year}.", null)).Days!.ToString());

    [Fact]
    public void A_holiday_that_several_days_could_be_is_left_open() =>
        Assert.Equal((null, "a holiday, the one that fits the report's day; several days have this name"), Whole.Dates.Read("They met on Independence Day.", Day).Select(d => (d.Days, d.Reason)).Single());
}
