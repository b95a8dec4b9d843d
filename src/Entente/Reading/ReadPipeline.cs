using Entente.Model.Diagnostics;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Reading;

/// <summary>
/// Reads files on several workers and records what they give in input order, from one thread, so that the ledger is the same for any
/// number of workers.
/// </summary>
internal sealed class ReadPipeline(Stages stages, ILedger ledger, int threads, IProgress<ReadProgress>? progress)
{
    private const int WindowPerThread = 4;
    private const long MaxBytes = 64L * 1024 * 1024;
    private readonly Lock _ledgerLock = new();

    public ReadOutcome Run(IEnumerable<string> paths, CancellationToken stop)
    {
        var refused = new List<Diagnostic>();
        var files = InputFiles.Find(paths, refused);
        var tally = new Tally(files.Count, refused);
        foreach (var (file, item) in InOrder(files, stop))
        {
            lock (_ledgerLock) Record(file, item, tally);
            progress?.Report(new ReadProgress(++tally.Done, files.Count, file.Name));
        }

        return tally.Outcome();
    }

    private IEnumerable<(InputFile File, Item Item)> InOrder(List<InputFile> files, CancellationToken stop)
    {
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var waiting = new Queue<(InputFile, Task<Item>)>();
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            waiting.Enqueue((file, workers.StartNew(() => Work(file), stop)));
            if (waiting.Count >= threads * WindowPerThread) yield return Next(waiting);
        }

        while (waiting.Count > 0) yield return Next(waiting);
    }

    private static (InputFile, Item) Next(Queue<(InputFile File, Task<Item> Task)> waiting)
    {
        var (file, task) = waiting.Dequeue();
        return (file, task.GetAwaiter().GetResult());
    }

    // The edge where a bad report is kept from taking the others with it: whatever a stage throws becomes a refusal.
    private Item Work(InputFile file)
    {
        try
        {
            return Load(file.Path) is { } tooLarge ? new Item(null, null, tooLarge) : Code(file, File.ReadAllBytes(file.Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Item(null, null, Messages.Unreadable(file.Path, e.Message));
        }
        catch (Exception e) when (e is not (OutOfMemoryException or EntenteException))
        {
            return new Item(null, null, Messages.Failed(file.Path, e));
        }
    }

    private static Diagnostic? Load(string path) =>
        new FileInfo(path).Length is var bytes && bytes > MaxBytes ? Messages.TooLarge(path, bytes) : null;

    private Item Code(InputFile file, byte[] bytes)
    {
        var clean = stages.Clean(file.Name, bytes);
        if (clean.Report is not { } report) return new Item(null, null, clean.Refused);
        lock (_ledgerLock)
            if (ledger.Contains(report.Id)) return new Item(report, null, null);
        return new Item(report, stages.Code(report, stages.Parse(report.Text)), null);
    }

    private void Record(InputFile file, Item item, Tally tally)
    {
        if (item.Refused is not null) tally.Refused.Add(item.Refused);
        else if (item.Coded is null) Known(item.Report!.Id, file.Name, tally);
        else if (ledger.Record(item.Coded)) tally.Add(item.Coded);
        else tally.Known++;
    }

    private void Known(string reportId, string file, Tally tally)
    {
        ledger.Sight(reportId, file);
        tally.Known++;
    }

    private readonly record struct Item(Report? Report, CodedReport? Coded, Diagnostic? Refused);

    private sealed class Tally(int files, List<Diagnostic> refused)
    {
        public int Done;
        public int Known;
        private int _recorded;
        private int _claims;

        public List<Diagnostic> Refused { get; } = refused;

        public void Add(CodedReport coded)
        {
            _recorded++;
            _claims += coded.Claims.Count;
        }

        public ReadOutcome Outcome() => new(files, _recorded, Known, _claims, Refused);
    }
}
