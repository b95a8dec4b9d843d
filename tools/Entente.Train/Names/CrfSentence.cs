namespace Entente.Train.Names;

/// <summary>A sentence to train on.</summary>
/// <param name="Words">The numbers of the features of each word.</param>
/// <param name="Labels">The gold labels.</param>
/// <param name="Weight">What an error in it costs.</param>
internal sealed record CrfSentence(int[][] Words, byte[] Labels, float Weight);
