namespace Entente.Train.Names;

/// <summary>How to train.</summary>
/// <param name="Seed">Start of the random numbers.</param>
/// <param name="Epochs">Passes over the data.</param>
/// <param name="Rate">Step size.</param>
/// <param name="Decay">Pull of each touched weight towards zero.</param>
/// <param name="Dropout">Share of features left out at random.</param>
/// <param name="Averaged">Over how many of the last passes the weights are averaged.</param>
/// <param name="Least">Features seen less often are dropped.</param>
internal sealed record CrfOptions(ulong Seed, int Epochs, float Rate, float Decay, float Dropout, int Averaged, int Least);
