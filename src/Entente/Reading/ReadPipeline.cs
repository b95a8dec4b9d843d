using Entente.Model.Diagnostics;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Text.Reading;

namespace Entente.Reading;

/// <summary>
/// Reads files on several workers and records what they give in input order, from one thread, so that the ledger is the same for any
/// number of workers.
/// </summary>
internal sealed class ReadPipeline(Stages stages, ILedger ledger, int threads, IProgress<ReadProgress>? progress)
{
    private const int WindowPerThread = 4;
    private readonly Lock _ledgerLock = new();

    public ReadOutcome Run(IEnumerable<string> paths, CancellationToken stop)
    {
        var files = ReportReader.FindFiles(paths);
        var tally = new Tally(files.Count);
        foreach (var (file, read, worked) in InOrder(files, stop))
        {
            tally.Said(read);
            foreach (var one in worked) Record(one, tally);
            progress?.Report(new ReadProgress(++tally.Done, files.Count, file.Name));
        }

        return tally.Outcome();
    }

    private IEnumerable<(ReportFile File, ReadResult Read, Worked[] Worked)> InOrder(IReadOnlyList<ReportFile> files, CancellationToken stop)
    {
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var waiting = new Queue<Task<(ReportFile, ReadResult, Worked[])>>();
        foreach (var file in files)
        {
            waiting.Enqueue(workers.StartNew(() => Work(file), stop));
            if (waiting.Count >= threads * WindowPerThread) yield return waiting.Dequeue().GetAwaiter().GetResult();
        }

        while (waiting.Count > 0) yield return waiting.Dequeue().GetAwaiter().GetResult();
    }

    private (ReportFile File, ReadResult Read, Worked[] Worked) Work(ReportFile file)
    {
        try
        {
            var read = stages.Read(file);
            return (file, read, [.. read.Reports.Select(Code)]);
        }
        catch (Exception e) when (IsAboutOneReport(e))
        {
            return (file, new ReadResult([], [Messages.Failed(file.Name, e)], []), []);
        }
    }

    private Worked Code(Report report)
    {
        try
        {
            lock (_ledgerLock)
                if (ledger.Contains(report.Id)) return new Worked(report, null, null);
            return new Worked(report, stages.Code(report, stages.Parse(report.Text)), null);
        }
        catch (Exception e) when (IsAboutOneReport(e))
        {
            return new Worked(report, null, Messages.Failed(report.File, e));
        }
    }

    // The edge where a bad report is kept from taking the others with it. Broken data files and a full memory are everyone's trouble.
    private static bool IsAboutOneReport(Exception e) => e is not (OutOfMemoryException or EntenteException);

    private void Record(Worked worked, Tally tally)
    {
        lock (_ledgerLock)
        {
            if (worked.Failed is not null) tally.Refused(worked.Failed);
            else if (worked.Coded is null) Sight(worked.Report, tally);
            else if (ledger.Record(worked.Coded)) tally.Recorded(worked.Coded);
            else tally.Known();
        }
    }

    private void Sight(Report report, Tally tally)
    {
        ledger.Sight(report.Id, report.File);
        tally.Known();
    }
}
