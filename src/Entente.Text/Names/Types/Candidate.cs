using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>A name that may be.</summary>
/// <param name="Name">Where it stands, and its type.</param>
/// <param name="Yields">Whether it gives way to what the tagger found in the same words.</param>
internal readonly record struct Candidate(Name Name, bool Yields);
