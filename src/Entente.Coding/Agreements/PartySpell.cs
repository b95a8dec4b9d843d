using Entente.Model.Dates;

namespace Entente.Coding.Agreements;

/// <summary>When a party joined or left, where that differs from the pact's own dates.</summary>
/// <param name="Party">The party.</param>
/// <param name="From">When it joined; null when it was there from the start.</param>
/// <param name="Until">When it left; null when it stayed.</param>
internal sealed record PartySpell(string Party, DateRange? From, DateRange? Until);
