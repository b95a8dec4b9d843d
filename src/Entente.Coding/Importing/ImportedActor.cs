using System.Text.Json.Nodes;

namespace Entente.Coding.Importing;

/// <summary>A record made of somebody else's.</summary>
/// <param name="Kind">The file that it goes to: people, bodies, groups, offices or states.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Fields">All other keys of the record.</param>
/// <param name="Place">Where it came from: file and line, or an id.</param>
internal sealed record ImportedActor(string Kind, string Name, IReadOnlyList<string> Aliases, IReadOnlyDictionary<string, JsonNode?> Fields, string Place);
