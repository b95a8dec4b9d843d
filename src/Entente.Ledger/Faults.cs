using System.Globalization;
using Entente.Model.Diagnostics;

namespace Entente.Ledger;

/// <summary>The catalogue of what can be wrong with a ledger.</summary>
internal static class Faults
{
    public static EntenteException NotALedger(string path) => New(
        "LEDG001", path, "This file is not a ledger.", "Name another file with --ledger, or move this one away to start a new ledger.");

    public static EntenteException Newer(string path, long schema) => New(
        "LEDG002", path, string.Create(CultureInfo.InvariantCulture,
            $"This ledger has schema {schema}, which is newer than this program's {Sqlite.Schema.Number}."),
        "Use the newer program that wrote it, or name another file with --ledger.");

    public static EntenteException Locked(string path) => New(
        "LEDG003", path, "Another program is writing to this ledger.", "Wait until it is done, or end it, and run the command again.");

    public static EntenteException ReadOnly(string path) => New(
        "LEDG004", path, "This ledger can't be written to.",
            "Allow writing to the file and its folder, or name another file with --ledger.");

    public static EntenteException NoPlace(string path) => New(
        "LEDG005", path, "No ledger can be opened or created here.", "Name a file in a folder that exists and can be written to.");

    public static EntenteException Broken(string path, string what) => New(
        "LEDG006", path, "This ledger is damaged: " + what + ".", "Restore it from a backup, or move it away and read the reports again.");

    public static EntenteException Unknown(string path, string reportId) => New(
        "LEDG007", path, $"No report {reportId} has been recorded here.", "Record the report before noting where else it was seen.");

    public static EntenteException Full(string path) => New(
        "LEDG008", path, "The disk is full or failed while the ledger was written.",
            "Free some space and run the command again; nothing recorded is lost.");

    private static EntenteException New(string code, string place, string message, string advice) =>
        new(new Diagnostic(code, place, message, advice));
}
