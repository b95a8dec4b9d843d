namespace Entente.Train.Deep;

/// <summary>Everything that a phase of training must know to go on after an epoch as if it had never stopped.</summary>
/// <param name="Epochs">Epochs done.</param>
/// <param name="Steps">Batches done.</param>
/// <param name="Powers">The optimiser's two powers.</param>
/// <param name="Arrays">Weights, moments and whatever else moves with the steps, always in the same order; read in place.</param>
internal sealed record TrainingState(int Epochs, int Steps, (double First, double Second) Powers, IReadOnlyList<float[]> Arrays);
