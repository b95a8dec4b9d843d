using System.Globalization;

namespace Entente.Text.Parsing.Lemmas;

/// <summary>How a lemma comes from a form: drop some characters at the end, add others, in small letters or as it stands.</summary>
/// <param name="Drop">Characters to drop at the end.</param>
/// <param name="Add">What to put there.</param>
/// <param name="Lower">Whether the form is put in small letters first.</param>
internal readonly record struct LemmaScript(int Drop, string Add, bool Lower)
{
    /// <summary>Keeps the form as it is written.</summary>
    public static LemmaScript Same { get; } = new(0, string.Empty, false);

    /// <summary>The shortest way from form to lemma.</summary>
    public static LemmaScript Between(string form, string lemma)
    {
        // The pronoun I is written in both cases.
        if (form.Length == 1) return new LemmaScript(1, lemma, false);
        var lower = !lemma.Any(char.IsUpper);
        var source = lower ? form.ToLowerInvariant() : form;
        var common = source.AsSpan().CommonPrefixLength(lemma);
        return new LemmaScript(source.Length - common, lemma[common..], lower);
    }

    /// <summary>The lemma of a form.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        if (Drop > form.Length) return form.ToString();
        var kept = form[..^Drop];
        if (!Lower) return string.Concat(kept, Add);
        Span<char> small = kept.Length <= 128 ? stackalloc char[kept.Length] : new char[kept.Length];
        kept.ToLowerInvariant(small);
        return string.Concat(small, Add);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Lower ? 'l' : 's')}{Drop}:{Add}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static LemmaScript Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new LemmaScript(int.Parse(text.AsSpan(1, colon - 1), CultureInfo.InvariantCulture), text[(colon + 1)..], text[0] == 'l');
    }
}
