namespace Entente.Text.Reading.Html;

/// <summary>White space as a browser shows it: runs become one space.</summary>
internal static class Whitespace
{
    internal static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
