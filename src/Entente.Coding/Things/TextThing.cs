using Entente.Coding.Things.Gear;
using Entente.Model.Claims;

namespace Entente.Coding.Things;

/// <summary>A thing found in a text, whatever is claimed of it.</summary>
/// <param name="Thing">As a claim has it.</param>
/// <param name="First">Its first piece.</param>
/// <param name="End">The piece after it.</param>
/// <param name="Head">The word that it ends with.</param>
/// <param name="Gear">The gear that it names; null when it names none.</param>
internal sealed record TextThing(Thing Thing, int First, int End, int Head, GearItem? Gear);
