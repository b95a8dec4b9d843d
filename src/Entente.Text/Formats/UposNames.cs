using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>Universal parts of speech as CoNLL-U writes them.</summary>
internal static class UposNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Upos>().Select(n => n.ToUpperInvariant())];

    public static string Of(Upos upos) => Names[(int)upos];

    /// <summary>The part of speech; X for anything that is none.</summary>
    public static Upos Parse(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i])) return (Upos)i;
        }
        return Upos.X;
    }
}
