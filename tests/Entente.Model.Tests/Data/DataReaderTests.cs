using System.Text;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Model.Tests.Data;

public sealed class DataReaderTests
{
    [Fact]
    public void Comments_and_empty_lines_are_skipped_and_lines_counted()
    {
        var record = Assert.Single(Read("// a comment\n\n{\"name\":\"x\"}\n"));
        Assert.Equal(3, record.Line);
        Assert.Equal("x", record.Text("name"));
        record.Done();
    }

    [Theory]
    [InlineData("{\"name\":\"x\",\"nmae\":\"y\"}", "the key 'nmae' is not known here")]
    [InlineData("{\"name\":1}", "must be a text")]
    [InlineData("{}", "the key 'name' is missing")]
    [InlineData("{\"name\":\"\"}", "is empty")]
    [InlineData("[1]", "not a record")]
    [InlineData("{\"name\":", "not valid JSON")]
    [InlineData("{\"name\":\"x\",\"name\":\"y\"}", "not valid JSON")]
    public void What_is_wrong_is_named_with_file_and_line(string row, string message)
    {
        var fault = Assert.Throws<EntenteException>(() =>
        {
            foreach (var record in Read("// first\n" + row))
            {
                record.Text("name");
                record.Done();
            }
        });
        Assert.Equal("actors/mine.jsonl:2", fault.Diagnostic.Place);
        Assert.Contains(message, fault.Diagnostic.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Diagnostic.Advice);
    }

    [Fact]
    public void Days_may_be_months_and_years()
    {
        var record = Assert.Single(Read("{\"from\":\"2024\",\"until\":\"2024-02\"}"));
        Assert.Equal(new DateOnly(2024, 1, 1), record.DayOrNull("from"));
        Assert.Equal(new DateOnly(2024, 2, 29), record.DayOrNull("until", last: true));
    }

    private static List<DataRecord> Read(string text) => [.. DataReader.Read(new OneFile(text), "actors/mine.jsonl")];

    private sealed class OneFile(string text) : IDataFiles
    {
        public IReadOnlyList<string> List(string folder) => ["actors/mine.jsonl"];

        public ReadOnlyMemory<byte> Read(string path) => Encoding.UTF8.GetBytes(text);
    }
}
