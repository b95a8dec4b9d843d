using System.CommandLine;
using Entente.Listing;

namespace Entente.Cli.Options;

/// <summary>How a list is written.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> _format = new("--format") { HelpName = "table|jsonl|csv|tsv", Description = "How to write the list", DefaultValueFactory = _ => "table" };

    public FormatOption(Command command)
    {
        _format.AcceptOnlyFromAmong("table", "jsonl", "csv", "tsv");
        command.Options.Add(_format);
    }

    public bool Is(ParseResult parsed, string format) => parsed.GetValue(_format) == format;

    public void Write(ParseResult parsed, Host host, Table table)
    {
        if (Is(parsed, "jsonl")) TableWriter.WriteJsonLines(host.Out, table);
        else if (Is(parsed, "csv")) TableWriter.WriteCsv(host.Out, table);
        else if (Is(parsed, "tsv")) TableWriter.WriteTsv(host.Out, table);
        else TerminalTable.Write(host, table);
    }
}
