using System.Text.RegularExpressions;
using Xunit;

namespace Entente.House.Tests;

/// <summary>What the sources may not say.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Hidden = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "new Random()", "Random.Shared", "Guid.NewGuid"];

    [Fact]
    public void ClockAndChanceAreInputs() =>
        Rule.Holds(
            "The same input gives the same bytes: nothing under src/ asks the clock or chance.",
            from path in Repository.Sources("src")
            let text = Repository.Read(path)
            from word in Hidden
            where text.Contains(word, StringComparison.Ordinal)
            select $"{path}: {word}");

    [Fact]
    public void TestsFindTheirFilesAtRunTime() =>
        Rule.Holds(
            "Paths that the compiler knows are replaced in builds on a server: find files by tests/Shared/Checkout.cs.",
            Repository.Sources("tests").Where(p => Repository.Read(p).Contains("CallerFile" + "Path", StringComparison.Ordinal)));

    [Fact]
    public void AMessageCodeStandsForOneMessage()
    {
        var uses = (from path in Repository.Sources("src")
                    from Match code in MessageCode().Matches(Repository.Read(path))
                    select (Code: code.Groups[1].Value, Path: path)).ToArray();
        Assert.NotEmpty(uses);
        Rule.Holds(
            "Every message code is used for one message, in one place.",
            uses.GroupBy(u => u.Code, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(u => u.Path))}"));
    }

    [GeneratedRegex("\"([A-Z]{3,5}[0-9]{3})\"")]
    private static partial Regex MessageCode();
}
