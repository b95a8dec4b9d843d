using System.Globalization;

namespace Entente.Text.Parsing.Lemmas;

/// <summary>How a lemma comes from a form: set its case, drop some characters at the end, add others.</summary>
/// <param name="Drop">Characters to drop at the end.</param>
/// <param name="Add">What to put there.</param>
/// <param name="Casing">What case the form is put in first.</param>
internal readonly record struct LemmaScript(int Drop, string Add, LemmaCasing Casing)
{
    private const string Letters = "slc";

    /// <summary>Keeps the form as it is written.</summary>
    public static LemmaScript Same { get; } = new(0, string.Empty, LemmaCasing.Same);

    /// <summary>Puts the form in small letters.</summary>
    public static LemmaScript Small { get; } = new(0, string.Empty, LemmaCasing.Lower);

    /// <summary>Begins the form with a capital.</summary>
    public static LemmaScript Title { get; } = new(0, string.Empty, LemmaCasing.Title);

    /// <summary>The shortest way from form to lemma; <paramref name="keepsCase"/> says what a form in small letters stands for.</summary>
    public static LemmaScript Between(string form, string lemma, bool keepsCase = false)
    {
        // The pronoun I is written in both cases.
        if (form.Length == 1) return new LemmaScript(1, lemma, LemmaCasing.Same);
        if (form != lemma && Title.Apply(form) == lemma) return Title;
        var casing = lemma.Any(char.IsUpper) || (keepsCase && !form.Any(char.IsUpper)) ? LemmaCasing.Same : LemmaCasing.Lower;
        var source = casing == LemmaCasing.Lower ? form.ToLowerInvariant() : form;
        var common = source.AsSpan().CommonPrefixLength(lemma);
        return new LemmaScript(source.Length - common, lemma[common..], casing);
    }

    /// <summary>The lemma of a form.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        if (Drop > form.Length) return form.ToString();
        var kept = form[..^Drop];
        if (Casing == LemmaCasing.Same) return string.Concat(kept, Add);
        Span<char> small = kept.Length <= 128 ? stackalloc char[kept.Length] : new char[kept.Length];
        kept.ToLowerInvariant(small);
        if (Casing == LemmaCasing.Title && small.Length > 0) small[0] = char.ToUpperInvariant(small[0]);
        return string.Concat(small, Add);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letters[(int)Casing]}{Drop}:{Add}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static LemmaScript Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var casing = (LemmaCasing)Letters.IndexOf(text[0], StringComparison.Ordinal);
        return new LemmaScript(int.Parse(text.AsSpan(1, colon - 1), CultureInfo.InvariantCulture), text[(colon + 1)..], casing);
    }
}
