using Entente.Model.Ledger;
using Entente.Reading;
using Spectre.Console;

namespace Entente.Cli;

/// <summary>Reads into a ledger with a progress bar on a terminal, and says what was refused.</summary>
internal static class ReportsIn
{
    public static ReadOutcome Read(Engine engine, string[] paths, ILedger ledger, Host host)
    {
        var outcome = host.ErrIsTerminal ? WithBar(engine, paths, ledger, host) : engine.Read(paths, ledger);
        foreach (var refusal in outcome.Refused) host.Err.WriteLine("refused " + refusal);
        foreach (var note in outcome.Notes) host.Err.WriteLine("note " + note);
        return outcome;
    }

    public static int Exit(ReadOutcome outcome)
    {
        if (outcome.Recorded + outcome.Known == 0) return ExitCode.Nothing;
        return outcome.Refused.Count > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private static ReadOutcome WithBar(Engine engine, string[] paths, ILedger ledger, Host host) =>
        host.ErrConsole().Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => engine.Read(paths, ledger, new Bar(context.AddTask("Reading"))));

    private sealed class Bar(ProgressTask task) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
        }
    }
}
