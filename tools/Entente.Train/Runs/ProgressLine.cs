using System.Diagnostics;
using System.Globalization;

namespace Entente.Train.Runs;

/// <summary>
/// A bar with the time left. On a terminal one line is written over and over; elsewhere a plain line now and then, so that a log stays short.
/// </summary>
internal sealed class ProgressLine(TextWriter output, bool terminal, Func<TimeSpan> clock)
{
    private const int Width = 24;
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(60);
    private readonly Lock _lock = new();
    private TimeSpan _begun;
    private TimeSpan _shown;
    private int _length;

    /// <summary>That of this process: standard error.</summary>
    public static ProgressLine Standard { get; } = OfProcess();

    /// <summary>Something new begins: time is counted from here.</summary>
    public void Begin() => _begun = _shown = clock();

    /// <summary>Shows how far it is, unless that was shown just now.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="done">How much of it, in any unit.</param>
    /// <param name="all">All of it.</param>
    /// <param name="skipped">How much of it was done before <see cref="Begin"/>: it took no time.</param>
    public void Show(string name, int done, int all, int skipped = 0)
    {
        var now = clock();
        if (now - _shown < (terminal ? OnTerminal : InLog)) return;
        _shown = now;
        var left = (now - _begun) * ((double)(all - done) / Math.Max(1, done - skipped));
        var line = Line(name, (double)done / all, left);
        lock (_lock)
        {
            if (terminal) Over(line);
            else output.WriteLine(line);
        }
    }

    /// <summary>Writes a line that stays.</summary>
    public void Say(string line)
    {
        lock (_lock)
        {
            if (_length > 0) Over(string.Empty);
            if (_length > 0 || terminal) output.Write('\r');
            _length = 0;
            output.WriteLine(line);
        }
    }

    private static string Line(string name, double share, TimeSpan left)
    {
        var full = (int)(share * Width);
        var bar = new string('#', full) + new string('.', Width - full);
        return string.Create(CultureInfo.InvariantCulture, $"{name}  [{bar}] {share * 100,3:F0} %  {(int)left.TotalMinutes}:{left.Seconds:D2} left");
    }

    private void Over(string line)
    {
        output.Write('\r' + line.PadRight(_length));
        output.Flush();
        _length = line.Length;
    }

    private static ProgressLine OfProcess()
    {
        var watch = Stopwatch.StartNew();
        return new ProgressLine(Console.Error, !Console.IsErrorRedirected, () => watch.Elapsed);
    }
}
