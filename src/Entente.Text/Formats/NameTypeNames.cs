using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>Types of names as files have them.</summary>
internal static class NameTypeNames
{
    private static readonly string[] Names = [.. Enum.GetNames<NameType>().Select(n => n.ToLowerInvariant())];

    public static string Of(NameType type) => Names[(int)type];

    /// <summary>The type, or null for a word that is none.</summary>
    public static NameType? Parse(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i])) return (NameType)i;
        }
        return null;
    }
}
