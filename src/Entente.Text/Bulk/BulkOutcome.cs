namespace Entente.Text.Bulk;

/// <summary>What became of many texts.</summary>
/// <param name="Words">How many words were written.</param>
/// <param name="Refused">How many refusals there were: texts that could not be read, or not to their end.</param>
public readonly record struct BulkOutcome(long Words, int Refused);
