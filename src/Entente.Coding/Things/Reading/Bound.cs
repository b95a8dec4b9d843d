namespace Entente.Coding.Things.Reading;

/// <summary>What the words before a number say of it.</summary>
internal enum Bound : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>It is near: "about", "some".</summary>
    About,
    /// <summary>It is the least: "at least", "more than".</summary>
    Least,
    /// <summary>It is the most: "up to", "nearly".</summary>
    Most,
    /// <summary>It is the first of two: "between".</summary>
    Between,
}
