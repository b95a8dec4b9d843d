using CsCheck;
using Entente.Coding.Tests.Coding;
using Entente.Model.Dates;
using Xunit;

namespace Entente.Coding.Tests.Dates;

/// <summary>What holds for every text.</summary>
public sealed class DatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "May", "March", "2024", "5", "5th", "31", "-", "–", "/", ".", ",", "(", ")", "the", "of", "in", "on", "since", "until", "by", "from", "to", "between", "and",
        "Monday", "last", "next", "this", "past", "week", "months", "years", "ago", "later", "early", "late", "mid", "two", "a", "first", "quarter", "fiscal", "FY",
        "Q3", "1990s", "3", "a.m.", "0600", "GMT", "Ramadan", "Easter", "day", "before", "after", "'s", "’", "winter", "night", "half", "decade", "9999", "29 February",
        "straight", "its", "third", "anniversary", "war", "\n", "\n\n", "will", "said", "\ud800", "😀", "é",
    ];

    private static readonly Gen<DateOnly?> Published = Gen.Int[-500_000, 3_652_058].Select(n => n < 0 ? null : (DateOnly?)DateOnly.FromDayNumber(n));
    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);
    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Piece.Array[0, 40].Select(p => string.Join(' ', p))), (1, Piece.Array[0, 40].Select(string.Concat)), (1, Gen.String));

    [Fact]
    public void Words_stand_where_they_are_said_to_and_days_run_forward() =>
        Gen.Select(Text, Published).Sample(
            (text, published) =>
            {
                var end = 0;
                foreach (var date in Whole.Dates.Read(text, published))
                {
                    Assert.InRange(date.Span.Start, end, text.Length);
                    Assert.True(date.Span.Length > 0);
                    Assert.Equal(text[date.Span.Start..date.Span.End], date.Text);
                    Assert.False(date.Days is { Start: { } first, End: { } last } && first > last, date.ToString());
                    Assert.NotEmpty(date.Timex);
                    Assert.NotEmpty(date.Reason);
                    end = date.Span.End;
                }
            },
            iter: 3000);

    [Theory]
    [InlineData("They met yesterday.")]
    [InlineData("They will meet tomorrow.")]
    [InlineData("They met three days ago.")]
    [InlineData("They met overnight.")]
    [InlineData("They met in the past 10 days.")]
    [InlineData("They will be gone within 40 days.")]
    [InlineData("They met in recent days.")]
    [InlineData("They met for a third straight day.")]
    public void What_counts_in_days_moves_with_the_report(string text) =>
        Gen.Select(Gen.Int[700_000, 780_000], Gen.Int[1, 4000]).Sample((day, days) =>
        {
            var (one, other) = (Days(text, day), Days(text, day + days));
            Assert.Equal(one.Start!.Value.AddDays(days), other.Start);
            Assert.Equal(one.End!.Value.AddDays(days), other.End);
        });

    [Fact]
    public void Weekdays_are_within_a_week_of_the_report() =>
        Gen.Select(Gen.Int[700_000, 780_000], Gen.Int[0, 2].Select(i => new[] { "Monday", "Thursday", "Sunday" }[i]), Gen.Bool).Sample((day, weekday, coming) =>
        {
            var found = Days(coming ? $"They will meet on {weekday}." : $"They met on {weekday}.", day).Start!.Value;
            Assert.Equal(weekday, found.DayOfWeek.ToString());
            Assert.InRange(found.DayNumber - day, coming ? 0 : -6, coming ? 6 : 0);
        });

    [Theory]
    [InlineData("May ", 100_000)]
    [InlineData("5/3/2024 ", 40_000)]
    [InlineData("the first anniversary of the war ", 15_000)]
    [InlineData("between May and ", 30_000)]
    [InlineData("2024-", 80_000)]
    [InlineData("(", 300_000)]
    [InlineData("a", 400_000)]
    [InlineData("on Monday, ", 40_000)]
    public void Hostile_texts_take_no_more_than_their_length(string piece, int times) =>
        Assert.NotNull(Whole.Dates.Read(string.Concat(Enumerable.Repeat(piece, times)), new DateOnly(2026, 3, 5)));

    private static DateRange Days(string text, int day) => Assert.Single(Whole.Dates.Read(text, DateOnly.FromDayNumber(day))).Days!;
}
