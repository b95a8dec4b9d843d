using Entente.Model.Text;

namespace Entente.Train.Deep;

/// <summary>A word of a sentence that is taken apart and put together anew. Its head counts within the sentence; -1 is the root.</summary>
/// <param name="Form">As written.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">Place of its head.</param>
/// <param name="Relation">Relation to its head.</param>
/// <param name="Glued">Whether no space stands before it.</param>
internal sealed record Piece(string Form, Upos Upos, string Xpos, int Head, string Relation, bool Glued);
