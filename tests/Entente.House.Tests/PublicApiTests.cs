using Entente.House.Tests.Api;
using Xunit;

namespace Entente.House.Tests;

/// <summary>What the libraries offer to others changes only on purpose: each API stands as text under tests/cases/api.</summary>
public sealed class PublicApiTests
{
    private const string Regenerate = "ENTENTE_WRITE_API";

    public static TheoryData<string> Libraries => [.. Houses.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void IsAsWritten(string library)
    {
        var path = Repository.At($"tests/cases/api/{library}.txt");
        var api = PublicApi.Of(Houses.Load(library));
        if (Environment.GetEnvironmentVariable(Regenerate) == "1") File.WriteAllText(path, api);
        Assert.True(File.Exists(path), $"{path} is missing. {Advice}");
        Rule.Holds($"The public API of {library} is another than tests/cases/api/{library}.txt says. {Advice}", Differences(File.ReadAllText(path), api));
    }

    private static string Advice => $"If that is meant, run '{Regenerate}=1 ./build.sh test House', look at the difference, commit it, and say it in CHANGELOG.md.";

    private static IEnumerable<string> Differences(string written, string found)
    {
        var (was, now) = (Named(written), Named(found));
        return was.Except(now, StringComparer.Ordinal).Select(l => "gone: " + l).Concat(now.Except(was, StringComparer.Ordinal).Select(l => "new:  " + l));
    }

    // Each member with its type before it, so that equal members of two types differ.
    private static List<string> Named(string api)
    {
        var (type, lines) = ("", new List<string>());
        foreach (var line in api.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] != ' ') lines.Add(type = line);
            else lines.Add(type + " | " + line.Trim());
        }

        return lines;
    }
}
