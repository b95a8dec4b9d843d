using System.Globalization;

namespace Entente.Bench;

/// <summary>What a run of the whole way printed.</summary>
internal sealed class Timing(int threads, string[] fields)
{
    public int Threads => threads;

    public double Seconds { get; } = double.Parse(fields[0], CultureInfo.InvariantCulture);

    public string PeakMebibytes => fields[1];

    public string Claims => fields[2];

    public string Output => fields[3];
}
