using System.Xml.Linq;
using Xunit;

namespace Entente.House.Tests;

/// <summary>Credit where it is due.</summary>
public sealed class PackageTests
{
    private static readonly string[] Licences = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

    [Fact]
    public void EveryPackageStandsInTheNotice()
    {
        var notice = Repository.Lines("NOTICE");
        var packages = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value).ToArray();
        Assert.NotEmpty(packages);
        Rule.Holds(
            "NOTICE has a line for every package in Directory.Packages.props: its name, a colon, its licence.",
            packages.Where(p => !notice.Any(line => Licences.Any(l => line.StartsWith($"{p}: {l}", StringComparison.Ordinal)))));
    }

    [Fact]
    public void EveryDataFolderHasItsSource()
    {
        var sources = Repository.Lines("data/SOURCES.md");
        var folders = Directory.GetDirectories(Repository.At("data")).Select(d => Path.GetFileName(d)!);
        Rule.Holds("data/SOURCES.md has a heading for every folder of data/.", folders.Where(f => !sources.Contains($"## {f}/", StringComparer.Ordinal)));
    }

    [Fact]
    public void EveryProjectIsInTheSolution()
    {
        var solution = Repository.Read("Entente.slnx");
        var projects = Repository.TextFiles().Where(p => p.EndsWith(".csproj", StringComparison.Ordinal));
        Rule.Holds("Entente.slnx holds every project.", projects.Where(p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal)));
    }
}
