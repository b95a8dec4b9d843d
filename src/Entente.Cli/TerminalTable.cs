using Spectre.Console;

namespace Entente.Cli;

/// <summary>Tables for people. Control characters never reach the terminal: reports may hold hostile ones.</summary>
internal static class TerminalTable
{
    private const int MaxCell = 300;

    public static void Write(Host host, Listing.Table table)
    {
        if (table.Rows.Count == 0)
        {
            host.Err.WriteLine("Nothing matches.");
            return;
        }

        var shown = new Spectre.Console.Table { Border = TableBorder.Simple };
        foreach (var column in table.Columns) shown.AddColumn(new TableColumn(new Spectre.Console.Text(column, new Style(decoration: Decoration.Bold))));
        foreach (var row in table.Rows) shown.AddRow(row.Select(c => new Spectre.Console.Text(Clean(Listing.Table.Text(c)))));
        host.OutConsole().Write(shown);
    }

    private static string Clean(string text)
    {
        var flat = string.Create(text.Length, text, static (span, t) =>
        {
            for (var i = 0; i < t.Length; i++) span[i] = char.IsControl(t[i]) ? ' ' : t[i];
        });
        return flat.Length <= MaxCell ? flat : flat[..MaxCell] + "…";
    }
}
