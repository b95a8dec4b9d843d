namespace Entente.Briefing.Sections;

/// <summary>The frame that all sections share: a heading with a note at the side, and the content.</summary>
internal static class Section
{
    public static Scope Open(HtmlWriter html, string id, string heading, string note)
    {
        var section = html.Open("section", ("id", id), ("aria-labelledby", id + "-h"));
        using (html.Open("header"))
            html.Element("h2", heading, ("id", id + "-h")).Element("p", note, ("class", "note"));
        return new Scope(html, section, html.Line().Open("div", ("class", "content")));
    }

    /// <summary>An open section.</summary>
    public readonly struct Scope(HtmlWriter html, HtmlWriter.Scope section, HtmlWriter.Scope content) : IDisposable
    {
        public void Dispose()
        {
            content.Dispose();
            section.Dispose();
            html.Line();
        }
    }
}
