using System.Runtime.ExceptionServices;

namespace Entente.Text.Parsing;

/// <summary>Work on many things at once, with results in the order of the things.</summary>
internal static class InOrder
{
    // Enough that a long text does not keep the other threads waiting.
    private const int AheadForEachThread = 4;

    /// <summary>
    /// Takes things only as results are taken. When the things break off with an exception, the results of all before it come first.
    /// Whoever stops early waits for what has begun, so that nothing runs on.
    /// </summary>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int threads, CancellationToken stop)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var workers = new TaskFactory(left.Token, TaskCreationOptions.None, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var begun = new Queue<Task<TResult>>();
        using var source = items.GetEnumerator();
        var end = default(Ending);
        try
        {
            while (true)
            {
                while (!end.Reached && begun.Count < threads * AheadForEachThread)
                {
                    end = Next(source);
                    if (!end.Reached) begun.Enqueue(Start(workers, work, source.Current));
                }
                if (begun.Count == 0) break;
                stop.ThrowIfCancellationRequested();
                yield return begun.Dequeue().GetAwaiter().GetResult();
            }
            end.Error?.Throw();
        }
        finally
        {
            left.Cancel();
            foreach (var task in begun) ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
        }
    }

    private static Task<TResult> Start<T, TResult>(TaskFactory workers, Func<T, TResult> work, T item) => workers.StartNew(() => work(item));

    private static Ending Next<T>(IEnumerator<T> source)
    {
        try
        {
            return new Ending(!source.MoveNext(), null);
        }
        catch (Exception e)
        {
            return new Ending(true, ExceptionDispatchInfo.Capture(e));
        }
    }

    private readonly record struct Ending(bool Reached, ExceptionDispatchInfo? Error);
}
