using Entente.Model.Text;

namespace Entente.Text.Coreference.Mentions;

/// <summary>A mention as found.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Head">Index of its head.</param>
/// <param name="Type">Its likeliest type.</param>
/// <param name="IsList">Whether it is a list of several.</param>
internal readonly record struct Detected(int First, int End, int Head, EntityType Type, bool IsList);
