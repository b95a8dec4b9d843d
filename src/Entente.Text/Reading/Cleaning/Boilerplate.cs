namespace Entente.Text.Reading.Cleaning;

/// <summary>Lines that belong to the page and not to the report: notices, invitations, credits, reference lists.</summary>
internal static class Boilerplate
{
    private const int MaxLine = 400;

    internal static void Apply(Draft draft) => draft.Remove(piece => ReasonFor(piece.Text));

    /// <summary>Why a line is no part of a report; null when it is.</summary>
    internal static string? ReasonFor(string text)
    {
        if (!HasContent(text)) return "mark";
        if (BoilerplatePatterns.References().IsMatch(text.AsSpan(0, Math.Min(text.Length, MaxLine)))) return "references";
        if (text.Length > MaxLine) return null;
        var words = Keys.Words(text);
        if (BoilerplatePhrases.Whole.Contains(words)) return "boilerplate";
        foreach (var (start, longest, reason) in BoilerplatePhrases.Starts)
            if (text.Length <= longest && words.StartsWith(start, StringComparison.Ordinal) && EndsWord(words, start.Length)) return reason;
        foreach (var (part, longest, reason) in BoilerplatePhrases.Parts)
            if (text.Length <= longest && words.Contains(part, StringComparison.Ordinal)) return reason;
        foreach (var (pattern, reason) in BoilerplatePatterns.All)
            if (pattern.IsMatch(text)) return reason;
        return null;
    }

    private static bool EndsWord(string words, int at) => at == words.Length || !char.IsLetterOrDigit(words[at]) || words[at - 1] is ' ';

    private static bool HasContent(string text)
    {
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, MaxLine)))
            if (char.IsLetterOrDigit(c)) return true;
        return text.Length > MaxLine;
    }
}
