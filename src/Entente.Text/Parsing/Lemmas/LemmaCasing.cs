namespace Entente.Text.Parsing.Lemmas;

/// <summary>The case of a lemma.</summary>
internal enum LemmaCasing
{
    /// <summary>As the form is written.</summary>
    Same,
    /// <summary>Small letters.</summary>
    Lower,
    /// <summary>A capital, then small letters.</summary>
    Title,
}
