namespace Entente.Train.Linear;

/// <summary>A form that a word list implies.</summary>
/// <param name="Tags">The Penn tags it may have.</param>
/// <param name="Form">The form, in small letters.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Ambiguous">Whether the form is a lemma of the same class, too: found, lay.</param>
internal sealed record Inflected(string[] Tags, string Form, string Lemma, bool Ambiguous);
