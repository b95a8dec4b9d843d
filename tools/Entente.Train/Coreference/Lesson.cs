using Entente.Model.Text;

namespace Entente.Train.Coreference;

/// <summary>A parse of a text, gold or found, and the chains that people marked in it.</summary>
internal sealed record Lesson(ParsedText Parsed, GoldMap Gold);
