using System.CommandLine;
using Entente.Model.Diagnostics;
using Entente.Model.Ledger;

namespace Entente.Cli.Options;

/// <summary>The ledger that a command reads from or writes to.</summary>
internal sealed class LedgerOption
{
    private const string DefaultFile = "entente.db";
    private readonly Option<string?> _file = new("--ledger")
    {
        HelpName = "FILE", Description = $"The ledger's file ({DefaultFile} unless given)",
    };

    public LedgerOption(Command command) => command.Options.Add(_file);

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_file) is not null;

    public string File(ParseResult parsed) => parsed.GetValue(_file) ?? DefaultFile;

    /// <summary>The ledger, made when it is not there.</summary>
    public ILedger OpenOrCreate(ParseResult parsed) => Ledgers.Open(File(parsed));

    /// <summary>The ledger, which must be there.</summary>
    public ILedger OpenExisting(ParseResult parsed)
    {
        var file = File(parsed);
        return System.IO.File.Exists(file)
            ? Ledgers.Open(file)
            : throw new EntenteException(new Diagnostic(
                "CLI001", file, "there is no such ledger.", "Read reports first: entente read FOLDER. Or name another file with --ledger."));
    }
}
