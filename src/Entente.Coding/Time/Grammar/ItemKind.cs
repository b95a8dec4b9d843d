namespace Entente.Coding.Time.Grammar;

/// <summary>What a class, layer or word is in a form.</summary>
internal enum ItemKind : byte
{
    /// <summary>A word or mark itself.</summary>
    Word,

    /// <summary>A class of words or numbers: <c>$month</c>.</summary>
    Class,

    /// <summary>Whatever a layer of rules finds: <c>&lt;date&gt;</c>.</summary>
    Layer,
}
