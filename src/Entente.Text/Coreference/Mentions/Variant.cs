namespace Entente.Text.Coreference.Mentions;

/// <summary>Which of the stretches around a head a candidate is.</summary>
internal enum Variant : byte
{
    /// <summary>With all that the tree hangs on it, as GUM draws mentions.</summary>
    Full,
    /// <summary>Without the last modifier behind the head.</summary>
    ButLast,
    /// <summary>Without any modifier behind the head except parts of its name.</summary>
    Core,
    /// <summary>Without the first modifier before it.</summary>
    ButFirst,
    /// <summary>With what is listed beside it: "Tehran and its allies".</summary>
    List,
}
