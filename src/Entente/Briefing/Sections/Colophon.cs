namespace Entente.Briefing.Sections;

/// <summary>How the page came to be, for whoever has to judge it.</summary>
internal static class Colophon
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        using (html.Open("footer"))
        {
            html.Element("p", "Made by a program from the reports listed above, and from nothing else. It can misread a sentence; that is why every statement leads to one. "
                + "Words such as planned, possible, denied and withheld are the reports' own status, not a judgement.");
            if (brief.Claims.Count > 0)
                html.Element("p", $"Coded by {string.Join(", ", brief.Claims.Select(c => c.Coder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}; "
                    + $"{Words.Count(brief.Snapshot.Dropped.Count, "observation")} seen and not coded.");
        }

        html.Line();
    }
}
