namespace Entente.Briefing.Graph;

/// <summary>An arrow between two actors.</summary>
/// <param name="From">Index of the actor that it starts at.</param>
/// <param name="To">Index of the actor that it points to.</param>
/// <param name="Style">The class that it is drawn with: given, planned, withheld or hostile.</param>
/// <param name="Label">The word along it.</param>
/// <param name="Title">What it says, in full.</param>
/// <param name="Href">The anchor of the sentences behind it.</param>
/// <param name="Origins">How many independent origins speak for it; at least 1.</param>
internal sealed record Edge(int From, int To, string Style, string Label, string Title, string Href, int Origins);
