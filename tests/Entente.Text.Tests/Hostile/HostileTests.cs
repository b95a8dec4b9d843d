using System.Diagnostics;
using Entente.Text.Tests.Parsing;
using Xunit;

namespace Entente.Text.Tests.Hostile;

public sealed class HostileTests
{
    // A machine that is busy with other things takes ten times as long as one that is not; quadratic time would take hours.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Texts => [.. HostileCases.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_parsed_in_time_with_every_span_right(string name)
    {
        var text = HostileCases.Read(name);
        var clock = Stopwatch.StartNew();
        var parsed = Shared.Parser.Parse(text);
        Assert.True(clock.Elapsed < Most, $"{text.Length} characters took {clock.Elapsed}");
        ParseLaws.Check(text, parsed);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_parse_can_be_written_and_read_back(string name) => ParseLaws.CheckRoundTrip(Shared.Parser.Parse(HostileCases.Read(name, most: 40)));

    [Fact]
    public void The_notation_can_hold_any_text()
    {
        const string Text = "a\\b \n\r\t\v\f\0\ud83d\u202e n\\n中\"";
        Assert.Equal(Text, HostileCases.Unescape(HostileCases.Escape(Text)));
    }
}
