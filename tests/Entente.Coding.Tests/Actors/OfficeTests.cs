using System.Globalization;
using Xunit;

namespace Entente.Coding.Tests.Actors;

/// <summary>Who held what when.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData("donald-trump", "2018-05-01", "USA", "President")]
    [InlineData("donald-trump", "2022-05-01", "USA", "President")]
    [InlineData("donald-trump", "2010-05-01", "USA", "President")]
    [InlineData("mark-rutte", "2020-05-01", "NLD", "Prime Minister")]
    [InlineData("mark-rutte", "2025-05-01", "IGO", "NATO Secretary General")]
    [InlineData("kaja-kallas", "2022-05-01", "EST", "Prime Minister")]
    [InlineData("kaja-kallas", "2025-05-01", "IGO", "EU High Representative")]
    [InlineData("kaja-kallas", "2024-09-01", "EST", "Prime Minister")]
    [InlineData("ali-larijani", "2010-05-01", "IRN", "Parliament Speaker")]
    [InlineData("ali-khamenei", "2026-03-05", "IRN", "Supreme Leader")]
    [InlineData("mike-waltz", "2025-03-01", "USA", "National Security Adviser")]
    [InlineData("mike-waltz", "2026-03-12", "USA", "Ambassador to the United Nations")]
    [InlineData("mike-waltz", null, "USA", "Ambassador to the United Nations")]
    [InlineData("sergei-shoigu", "2022-03-01", "RUS", "Defence Minister")]
    [InlineData("vladimir-putin", "2010-03-01", "RUS", "Prime Minister")]
    public void An_office_follows_the_date(string id, string? date, string code, string office)
    {
        DateOnly? day = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture);
        var holding = RealData.Actors.ById(id)?.OfficeAt(day);
        Assert.Equal((code, office), (holding?.Code, holding?.Office));
    }

    [Fact]
    public void States_hold_no_office() => Assert.Null(RealData.Actors.ById("IRN")?.OfficeAt(new DateOnly(2026, 3, 5)));
}
