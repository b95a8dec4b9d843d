using System.Text;

namespace Entente.Briefing;

/// <summary>Writes HTML and SVG. Everything that comes from a report passes <see cref="Text"/> or an attribute and is escaped there.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes whose value is null are left out. Disposing closes it.</summary>
    public Scope Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes, ">");
        _open.Push(tag);
        return new Scope(this);
    }

    /// <summary>An element with nothing but text in it.</summary>
    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(tag, attributes)) Text(text);
        return this;
    }

    /// <summary>An element without content, such as <c>meta</c>.</summary>
    public HtmlWriter Empty(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes, ">");
        return this;
    }

    /// <summary>A shape of SVG, which closes itself.</summary>
    public HtmlWriter Shape(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes, "/>");
        return this;
    }

    /// <summary>Text, escaped; control characters that no page may hold are left out.</summary>
    public HtmlWriter Text(string text)
    {
        Escape(text, attribute: false);
        return this;
    }

    /// <summary>Markup of the program's own, never text from outside.</summary>
    public HtmlWriter Trusted(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    public override string ToString() => _html.ToString();

    private void Start(string tag, ReadOnlySpan<(string Name, string? Value)> attributes, string end)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            _html.Append(' ').Append(name).Append("=\"");
            Escape(value, attribute: true);
            _html.Append('"');
        }

        _html.Append(end);
    }

    private void Escape(string text, bool attribute)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '<': _html.Append("&lt;"); break;
                case '>': _html.Append("&gt;"); break;
                case '&': _html.Append("&amp;"); break;
                case '"' when attribute: _html.Append("&quot;"); break;
                case '\n' or '\t': _html.Append(c); break;
                case var _ when !char.IsControl(c): _html.Append(c); break;
            }
        }
    }

    private void Close() => _html.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>An open element.</summary>
    public readonly struct Scope(HtmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
