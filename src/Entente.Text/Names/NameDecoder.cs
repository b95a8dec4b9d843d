using Entente.Model.Text;

namespace Entente.Text.Names;

/// <summary>Finds the best row of labels for a sentence (Viterbi), among those in which every name has a first and a last word.</summary>
internal static class NameDecoder
{
    private const int Never = int.MinValue / 4;
    private static readonly byte[][] Before = Predecessors();

    /// <param name="scores">A row of <see cref="NameLabels.Stride"/> for each word; overwritten by the sums along the best paths.</param>
    /// <param name="back">As large: the label before each, on its best path.</param>
    /// <param name="transitions">See <see cref="NameModel.Transitions"/>.</param>
    /// <param name="labels">The result, one for each word.</param>
    internal static void Decode(Span<int> scores, Span<byte> back, ReadOnlySpan<short> transitions, Span<byte> labels)
    {
        if (labels.Length == 0) return;
        for (var label = 0; label < NameLabels.Count; label++)
            if (!NameLabels.Starts(label)) scores[label] = Never;
        for (var i = 1; i < labels.Length; i++) Step(scores, back, transitions, i * NameLabels.Stride);
        Trace(scores, back, labels);
    }

    private static void Step(Span<int> scores, Span<byte> back, ReadOnlySpan<short> transitions, int row)
    {
        var previous = scores.Slice(row - NameLabels.Stride, NameLabels.Count);
        for (var label = 0; label < NameLabels.Count; label++)
        {
            int best = Never * 2, from = 0;
            foreach (var before in Before[label])
            {
                var sum = previous[before] + transitions[before * NameLabels.Stride + label];
                if (sum > best) (best, from) = (sum, before);
            }
            scores[row + label] += best;
            back[row + label] = (byte)from;
        }
    }

    private static void Trace(ReadOnlySpan<int> scores, ReadOnlySpan<byte> back, Span<byte> labels)
    {
        var row = (labels.Length - 1) * NameLabels.Stride;
        var best = NameLabels.Outside;
        for (var label = 1; label < NameLabels.Count; label++)
            if (NameLabels.Ends(label) && scores[row + label] > scores[row + best]) best = label;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = back[i * NameLabels.Stride + best];
        }
    }

    private static byte[][] Predecessors() =>
        [.. Enumerable.Range(0, NameLabels.Count).Select(next =>
            Enumerable.Range(0, NameLabels.Count).Where(p => NameLabels.Follows(p, next)).Select(p => (byte)p).ToArray())];

    /// <summary>Adds the names that <paramref name="labels"/> spell out.</summary>
    internal static void Collect(ReadOnlySpan<byte> labels, int offset, List<Name> names)
    {
        var first = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            if (NameLabels.Starts(labels[i])) first = i;
            if (NameLabels.Ends(labels[i])) names.Add(new Name(offset + first, offset + i + 1, NameLabels.TypeOf(labels[i])));
        }
    }
}
