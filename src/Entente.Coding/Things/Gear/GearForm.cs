using Entente.Coding.Things.Reading;

namespace Entente.Coding.Things.Gear;

/// <summary>A name of gear, cut into the pieces that a text is compared by.</summary>
internal sealed class GearForm
{
    public GearForm(string text, bool ambiguous)
    {
        (Text, Ambiguous) = (text, ambiguous);
        var pieces = Cut(text);
        Keys = [.. pieces.Select(p => p.Key(text))];
        Gaps = [.. pieces.Select(p => p.Gap)];
        Capitals = [.. pieces.Select(p => char.IsUpper(text[p.Start]))];
        EndsInDigit = pieces.Count > 0 && pieces[^1].Kind == PieceKind.Number;
        HasDigit = pieces.Any(p => p.Kind == PieceKind.Number);
        AllCapitals = text.Count(char.IsUpper) > 1 && !text.Any(char.IsLower);
    }

    /// <summary>As the data has it.</summary>
    public string Text { get; }

    /// <summary>Whether it means other things as well, so that the text must have other evidence for gear.</summary>
    public bool Ambiguous { get; }

    /// <summary>Its pieces in lower case.</summary>
    public string[] Keys { get; }

    /// <summary>What stands before each piece.</summary>
    public Gap[] Gaps { get; }

    /// <summary>Which pieces begin with a capital.</summary>
    public bool[] Capitals { get; }

    public bool EndsInDigit { get; }

    public bool HasDigit { get; }

    /// <summary>Whether it is an abbreviation written in capitals.</summary>
    public bool AllCapitals { get; }

    public static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>();
        Cutter.Cut(text, 0, text.Length, 0, pieces);
        return pieces;
    }
}
