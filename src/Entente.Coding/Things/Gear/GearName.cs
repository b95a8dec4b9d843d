namespace Entente.Coding.Things.Gear;

/// <summary>Gear by one of its names.</summary>
/// <param name="Item">The gear.</param>
/// <param name="Form">The name.</param>
internal sealed record GearName(GearItem Item, GearForm Form);
