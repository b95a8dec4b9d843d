using System.Xml.Linq;
using Xunit;

namespace Entente.House.Tests;

/// <summary>Who may know whom: the picture in ARCHITECTURE.md.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["Entente.Model"] = [],
        ["Entente.Text"] = ["Entente.Model"],
        ["Entente.Coding"] = ["Entente.Model"],
        ["Entente.Ledger"] = ["Entente.Model"],
        ["Entente.Reasoning"] = ["Entente.Model"],
        ["Entente"] = ["Entente.Coding", "Entente.Ledger", "Entente.Model", "Entente.Reasoning", "Entente.Text"],
        ["Entente.Cli"] = ["Entente"],
        ["Entente.Web"] = ["Entente"],
    };

    [Fact]
    public void ProjectsReferenceOnlyWhatTheirLayerMay()
    {
        var projects = Repository.TextFiles("src").Where(p => p.EndsWith(".csproj", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(projects);
        Rule.Holds("A project under src/ references only the rooms below it (ARCHITECTURE.md).", projects.SelectMany(Breaches));
    }

    [Fact]
    public void NothingReachesTheNetwork() =>
        Rule.Holds(
            "The way from report to briefing asks nothing of the network.",
            from name in Houses.All
            from used in Houses.Load(name).GetReferencedAssemblies()
            where used.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Requests" or "System.Net.WebClient" or "System.Net.HttpListener"
            select $"{name} uses {used.Name}");

    [Fact]
    public void TheModelNeedsNoPackage()
    {
        var packages = XDocument.Load(Repository.At("src/Entente.Model/Entente.Model.csproj")).Descendants("PackageReference");
        Assert.Empty(packages);
    }

    private static IEnumerable<string> Breaches(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        if (!MayReference.TryGetValue(name, out var allowed)) return [$"{project}: this project has no place in the layers; add it to {nameof(LayerTests)}"];
        return XDocument.Load(Repository.At(project)).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
            .Where(r => !allowed.Contains(r, StringComparer.Ordinal))
            .Select(r => $"{name} references {r}");
    }
}
