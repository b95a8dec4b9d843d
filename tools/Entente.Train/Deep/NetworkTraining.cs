using System.Diagnostics;
using System.Globalization;
using Entente.Text.Parsing.Network;
using Entente.Train.Runs;

namespace Entente.Train.Deep;

/// <summary>Trains the network that tags and parses. The same seed gives the same weights.</summary>
internal sealed class NetworkTraining
{
    private const int Workers = 2;
    private const int BatchWords = 500;
    private const int Pool = 40;
    private const float Rate = 0.003f;
    private const float Clip = 2f;
    private const float WordDrop = 0.4f;
    private readonly Example[] _examples;
    private readonly Weights _weights;
    private readonly Adam _adam;
    private readonly Transposed _transposed;
    private readonly Worker[] _workers;
    private readonly float[] _wordDrop;
    private readonly Phase _phase;
    private readonly Checkpoint? _checkpoint;
    private int _steps;
    private int _stepsBefore;
    private int _stepsInAll;

    /// <summary>Training of <paramref name="net"/>, which also learns from <paramref name="teacher"/>, if there is one.</summary>
    public NetworkTraining(ExampleBuilder builder, Net net, Phase phase, Net? teacher, Checkpoint? checkpoint = null)
    {
        (_phase, _weights, _checkpoint) = (phase, net.Weights, checkpoint);
        var examples = builder.Build(net, phase.Seed);
        _examples = teacher is null ? examples : new Teacher(teacher, builder.Tags.Xpos.Length).Soften(examples);
        _adam = new Adam(_weights);
        _transposed = new Transposed(net);
        _workers = [.. Enumerable.Range(0, Workers).Select(_ => new Worker(net, _transposed, builder.Tags.Xpos.Length))];
        _wordDrop = [.. builder.Counts.Select(c => WordDrop / (WordDrop + c))];
    }

    public void Run(Action<string> progress, Action<int> afterEpoch)
    {
        var clock = Stopwatch.StartNew();
        var resumed = Resume();
        ProgressLine.Standard.Begin();
        if (resumed > 0) progress($"{_phase.Name} {resumed}/{_phase.Epochs}  done before, goes on from there");
        for (var epoch = resumed + 1; epoch <= _phase.Epochs; epoch++)
        {
            var shuffle = new Shuffle(_phase.Seed + (ulong)epoch);
            var batches = Batches(ref shuffle);
            _stepsInAll = batches.Count * _phase.Epochs;
            var losses = Epoch(batches);
            progress(string.Create(CultureInfo.InvariantCulture, $"{_phase.Name} {epoch}/{_phase.Epochs}  {losses}  {clock.Elapsed.TotalSeconds:F0} s"));
            afterEpoch(epoch);
            // Last, so that a run that was stopped before does the epoch again with all that belongs to it.
            if (epoch < _phase.Epochs) _checkpoint?.Save(_phase.Name, State(epoch));
        }
    }

    /// <summary>How many epochs were done before.</summary>
    private int Resume()
    {
        if (_checkpoint?.Load(_phase.Name, State(0).Arrays) is not { } state) return 0;
        (_steps, _stepsBefore, _adam.Powers) = (state.Steps, state.Steps, state.Powers);
        _transposed.Pack();
        return state.Epochs;
    }

    /// <summary>Whatever else comes to move with the steps must be in here.</summary>
    private TrainingState State(int epochs) =>
        new(epochs, _steps, _adam.Powers, [.. _weights.Dense.Concat(_weights.Tables).Select(m => m.Values), .. _adam.Moments]);

    private string Epoch(List<Example[]> batches)
    {
        double tags = 0, arcs = 0, relations = 0, words = 0;
        foreach (var batch in batches)
        {
            var count = batch.Sum(e => e.Length);
            Step(batch, count);
            tags += _workers.Sum(w => w.TagLoss);
            arcs += _workers.Sum(w => w.ArcLoss);
            relations += _workers.Sum(w => w.RelationLoss);
            words += count;
            ProgressLine.Standard.Show($"{_phase.Name} {(_steps - 1) * _phase.Epochs / _stepsInAll + 1}/{_phase.Epochs}", _steps, _stepsInAll, _stepsBefore);
        }
        return string.Create(CultureInfo.InvariantCulture, $"loss: tags {tags / words:F4} arcs {arcs / words:F4} relations {relations / words:F4}");
    }

    private void Step(Example[] batch, int words)
    {
        var step = (ulong)_steps;
        Parallel.For(0, Workers, k => _workers[k].Run(
            batch.Where((_, i) => i % Workers == k), _wordDrop, new Shuffle(_phase.Seed * 1_000_003 + step * Workers + (ulong)k)));
        for (var k = 1; k < Workers; k++) Merge(_workers[0].Gradients, _workers[k].Gradients);
        _adam.Step(_workers[0].Gradients, RateNow(), 1f / words, Clip);
        _transposed.Pack();
        _steps++;
    }

    /// <summary>Rises over the first steps, then falls to nothing in a straight line.</summary>
    private float RateNow()
    {
        const int Warm = 200;
        return Rate * Math.Min(1f, (_steps + 1f) / Warm) * Math.Max(0.01f, 1f - (float)_steps / _stepsInAll);
    }

    private void Merge(Gradients into, Gradients from)
    {
        foreach (var matrix in _weights.Dense)
        {
            Vectors.Add(into.Of(matrix), from.Of(matrix));
            from.Of(matrix).AsSpan().Clear();
        }
        foreach (var table in _weights.Tables)
        {
            foreach (var row in from.Touched[table].Rows)
            {
                var values = from.Of(table).AsSpan(row * table.Columns, table.Columns);
                Vectors.Add(into.TableRow(table, row), values);
                values.Clear();
            }
            from.Touched[table].Clear();
        }
    }

    /// <summary>Sentences of like length together, in a random order; longest first within each batch.</summary>
    private List<Example[]> Batches(ref Shuffle shuffle)
    {
        var order = _examples.ToArray();
        shuffle.Mix<Example>(order);
        var batches = new List<Example[]>();
        foreach (var pool in Cut(order, BatchWords * Pool))
            batches.AddRange(Cut([.. pool.OrderByDescending(e => e.Length)], BatchWords));
        shuffle.Mix(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }

    private static IEnumerable<Example[]> Cut(Example[] examples, int words)
    {
        var part = new List<Example>();
        var count = 0;
        foreach (var example in examples)
        {
            part.Add(example);
            count += example.Length;
            if (count < words) continue;
            yield return [.. part];
            part.Clear();
            count = 0;
        }
        if (part.Count > 0) yield return [.. part];
    }
}
