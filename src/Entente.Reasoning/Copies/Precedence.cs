namespace Entente.Reasoning.Copies;

/// <summary>
/// Which of two reports the other depends on: the earlier one; where dates don't tell, the longer one; then a dated one; then the one
/// with the lower id.
/// </summary>
internal static class Precedence
{
    public static bool IsFirst(Fingerprint a, Fingerprint b)
    {
        if (DatesTell(a, b)) return a.Report.Day < b.Report.Day;
        if (a.Length != b.Length) return a.Length > b.Length;
        // A date beats none, or three reports of one length could chase each other's tails.
        if (a.Report.Day is null != b.Report.Day is null) return b.Report.Day is null;
        return string.CompareOrdinal(a.Report.Id, b.Report.Id) < 0;
    }

    /// <summary>Why <paramref name="source"/> comes first, for people.</summary>
    public static string Reason(Fingerprint source, Fingerprint dependent)
    {
        if (DatesTell(source, dependent)) return "that one is dated earlier";
        if (source.Length != dependent.Length) return "dates don't tell, and that one is longer";
        return dependent.Report.Day is null && source.Report.Day is not null
            ? "only that one is dated"
            : "neither date nor length tells, so the lower id comes first";
    }

    private static bool DatesTell(Fingerprint a, Fingerprint b) =>
        a.Report.Day is { } x && b.Report.Day is { } y && x != y;
}
