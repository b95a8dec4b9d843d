namespace Entente.Text.Names;

/// <summary>What is known of words before a text is read.</summary>
/// <param name="Lists">Known names.</param>
/// <param name="Clusters">Word classes.</param>
internal sealed record NameKnowledge(NameLists Lists, NameClusters Clusters);
