using System.Globalization;
using Entente.Coding.Time;
using Xunit;

namespace Entente.Coding.Tests.Coding;

/// <summary>Runs tests/cases/dates.tsv: the report's day (or -), a text, and the days that its date means (or none).</summary>
public sealed class DateTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Folders.Cases("dates.tsv")).Where(l => l.Length > 0 && !l.StartsWith('#')))
        {
            var columns = line.Split('\t');
            data.Add(columns[0], columns[1], columns[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string published, string text, string expected)
    {
        DateOnly? day = published == "-" ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = new DateFinder(Whole.Dates, Whole.Parse(text), day).Find();
        Assert.Equal(expected, found.Count == 0 ? "none" : string.Join(' ', found.Select(f => f.Range.ToString())));
    }
}
