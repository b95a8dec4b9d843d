namespace Entente.Train.Runs;

/// <summary>Something that the person who trains must decide or put right; the message says what.</summary>
internal sealed class TrainingException(string message) : Exception(message);
