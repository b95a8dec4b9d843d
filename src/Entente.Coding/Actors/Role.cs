namespace Entente.Coding.Actors;

/// <summary>A common noun or title that, with a state's name or adjective, stands for that state in a sector.</summary>
/// <param name="Noun">The noun in lower case, as the data has it.</param>
/// <param name="Sector">PLOVER's sector.</param>
/// <param name="Person">Whether it names a person.</param>
/// <param name="Plural">Whether the noun is a plural form.</param>
/// <param name="Instrument">Whether it is a thing that acts for its owner: drones that strike.</param>
/// <param name="Expert">Whether such a person speaks for nobody but himself.</param>
internal sealed record Role(string Noun, string Sector, bool Person, bool Plural, bool Instrument, bool Expert);
