using Entente.Model.Text;

namespace Entente.Text.Names;

/// <summary>
/// The labels of the sequence model: 0 is outside; each <see cref="NameType"/> has four, for the first, an inner, the last and the only
/// word of a name.
/// </summary>
internal static class NameLabels
{
    internal const int Outside = 0;
    internal const int Count = 13;

    /// <summary>Rows of weights are this wide, so that one fits a vector register.</summary>
    internal const int Stride = 16;

    internal const int Begin = 0;
    internal const int Inner = 1;
    internal const int Last = 2;
    internal const int Unit = 3;

    internal static int Of(NameType type, int part) => 1 + 4 * (int)type + part;

    internal static NameType TypeOf(int label) => (NameType)((label - 1) / 4);

    internal static int PartOf(int label) => (label - 1) % 4;

    internal static bool Starts(int label) => label == Outside || PartOf(label) is Begin or Unit;

    internal static bool Ends(int label) => label == Outside || PartOf(label) is Last or Unit;

    internal static bool Follows(int previous, int next)
    {
        if (Ends(previous)) return Starts(next);
        return !Starts(next) && TypeOf(previous) == TypeOf(next);
    }

    /// <summary>Writes the labels of the words of <paramref name="names"/> over <paramref name="labels"/>.</summary>
    internal static void Write(ReadOnlySpan<Name> names, Span<byte> labels)
    {
        labels.Clear();
        foreach (var name in names)
            for (var i = name.First; i < name.End; i++)
                labels[i] = (byte)Of(name.Type, Part(name, i));
    }

    private static int Part(Name name, int word)
    {
        if (name.End - name.First == 1) return Unit;
        if (word == name.First) return Begin;
        return word == name.End - 1 ? Last : Inner;
    }
}
