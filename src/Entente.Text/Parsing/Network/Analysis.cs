namespace Entente.Text.Parsing.Network;

/// <summary>What the network says of one word.</summary>
/// <param name="Tag">Index of its tag pair.</param>
/// <param name="Head">Its head within the sentence, from 0; -1 for the root.</param>
/// <param name="Relation">Index of the relation.</param>
internal readonly record struct Analysis(int Tag, int Head, int Relation);
