using System.Text;
using Entente.Coding.Time;
using Entente.Data;
using Entente.Model.Data;
using Xunit;

namespace Entente.Coding.Tests.Dates;

/// <summary>What analysts may get wrong in data/dates, and what they may add.</summary>
public sealed class DateDataTests
{
    private const string Rule = """{"id":"x","layer":"date","form":"$month","means":"month","why":"y"}""";

    [Fact]
    public void The_files_that_ship_have_nothing_wrong() => Assert.Empty(DateDataCheck.Check(new EmbeddedFiles()));

    [Theory]
    [InlineData("rules", "\"$month\"", "\"$moon\"", "the class '$moon' has no words")]
    [InlineData("rules", "\"$month\"", "\"<moon>\"", "there is no layer 'moon'")]
    [InlineData("rules", "\"$month\"", "\"in|\"", "an empty choice")]
    [InlineData("rules", "\"$month\"", "\"<date> $month\"", "starts with its own layer or a higher one")]
    [InlineData("rules", "\"$month\"", "\"in May\"", "lacks month, which 'month' needs")]
    [InlineData("rules", "\"date\"", "\"dates\"", "there is no layer 'dates'")]
    [InlineData("rules", "\"month\",", "\"moon\",", "there is no meaning 'moon'")]
    [InlineData("rules", "\"why\"", "\"where\":[\"x\"],\"why\"", "there is no condition 'x'")]
    [InlineData("rules", "\"why\"", "\"wyh\":\"\",\"why\"", "the key 'wyh' is not known here")]
    public void A_broken_rule_is_named_with_what_is_wrong(string file, string part, string replaced, string message) =>
        Assert.Contains(message, Fault(file, Rule.Replace(part, replaced, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("words", """{"class":"month","value":1}""", "the key 'words' is missing or empty")]
    [InlineData("words", """{"class":"month","value":1,"words":["may"]}""", "'may' is in the class 'month' already")]
    [InlineData("holidays", """{"names":["X Day"],"calendar":"lunar"}""", "there is no calendar 'lunar'")]
    [InlineData("holidays", """{"names":["X Day"],"calendar":"table","days":["2024"]}""", "'2024' is no day")]
    [InlineData("holidays", """{"calendar":"easter"}""", "the key 'names' is missing or empty")]
    [InlineData("fiscal", """{"state":"XXX","month":13,"words":["X"]}""", "must be from 1 to 12")]
    public void A_broken_line_is_named_with_what_is_wrong(string file, string line, string message) =>
        Assert.Contains(message, Fault(file, line), StringComparison.Ordinal);

    [Fact]
    public void Two_rules_or_holidays_of_one_name_are_told()
    {
        var twice = DateDataCheck.Check(new Added("rules", Rule + "\n" + Rule));
        Assert.Contains("the id 'x' is used twice", Assert.Single(twice).Message, StringComparison.Ordinal);
        var names = DateDataCheck.Check(new Added("holidays", """{"names":["Easter"],"calendar":"easter"}"""));
        Assert.Contains("the name 'Easter' is used twice", Assert.Single(names).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_teaches_a_holiday()
    {
        var reader = DateReader.Load(new Added("holidays", """{"names":["Founders' Day"],"calendar":"gregorian","month":6,"day":3}"""));
        Assert.Equal("2024-06-03", Assert.Single(reader.Read("They met on Founders' Day 2024.", null)).Timex);
    }

    private static string Fault(string file, string line) => Assert.Single(DateDataCheck.Check(new Added(file, line))).Message;

    private sealed class Added(string name, string lines) : IDataFiles
    {
        private readonly EmbeddedFiles _files = new();

        public IReadOnlyList<string> List(string folder) => _files.List(folder);

        public ReadOnlyMemory<byte> Read(string path) =>
            path == $"dates/{name}.jsonl" ? (byte[])[.. _files.Read(path).Span, .. Encoding.UTF8.GetBytes(lines + "\n")] : _files.Read(path);
    }
}
