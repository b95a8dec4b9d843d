using System.Runtime.CompilerServices;

namespace Entente.Model.Claims;

/// <summary>The words that the vocabulary's codes are written with, in exports and files.</summary>
public static class Codes
{
    private static readonly string[] Events = [.. Enum.GetNames<EventType>().Select(n => n.ToUpperInvariant())];

    /// <summary>PLOVER's name of a type, such as <c>AID</c>.</summary>
    public static string Of(EventType type) => Events[(int)type];

    /// <summary>A code in lower case, such as <c>affirmed</c>, <c>planned</c> or <c>delivered</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.Lower[Unsafe.As<T, byte>(ref value)];

    /// <summary>Reads a code without regard to case; false when <paramref name="text"/> is none.</summary>
    public static bool TryRead<T>(string text, out T value) where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out value) && !char.IsAsciiDigit(text[0]) && !text.Contains(',');

    /// <summary>The quad class of a type.</summary>
    public static Quad QuadOf(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support => Quad.VerbalCooperation,
        EventType.Cooperate or EventType.Aid or EventType.Concede or EventType.Retreat => Quad.MaterialCooperation,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => Quad.VerbalConflict,
        _ => Quad.MaterialConflict,
    };

    private static class Names<T> where T : struct, Enum
    {
        // The vocabulary's enums count up from 0 without gaps, so a value is its own index.
        public static readonly string[] Lower = [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
    }
}
