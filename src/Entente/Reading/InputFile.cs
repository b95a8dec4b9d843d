namespace Entente.Reading;

/// <summary>A file to read: where it is, and the name that the ledger knows it by.</summary>
internal readonly record struct InputFile(string Path, string Name);
