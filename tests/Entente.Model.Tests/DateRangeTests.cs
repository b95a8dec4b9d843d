using Entente.Model.Dates;
using Xunit;

namespace Entente.Model.Tests;

public sealed class DateRangeTests
{
    [Fact]
    public void A_month_ends_on_its_last_day() => Assert.Equal("2028-02-01/2028-02-29", DateRange.OfMonth(2028, 2).ToString());

    [Fact]
    public void A_day_is_written_once() => Assert.Equal("2026-03-05", DateRange.OfDay(new DateOnly(2026, 3, 5)).ToString());

    [Fact]
    public void Open_ends_overlap_all_that_follows()
    {
        var since = new DateRange(new DateOnly(2022, 2, 24), null, DatePrecision.Range);
        Assert.True(since.Overlaps(DateRange.OfYear(2030)));
        Assert.False(since.Overlaps(DateRange.OfYear(2021)));
        Assert.Equal("2022-02-24/..", since.ToString());
    }
}
