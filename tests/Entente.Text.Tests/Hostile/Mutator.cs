namespace Entente.Text.Tests.Hostile;

/// <summary>Makes texts out of others: the same ones for the same seed.</summary>
internal sealed class Mutator(int seed, string[] others)
{
    private const int Longest = 1500;
    private static readonly string[] Pieces = ["\n", "\n\n", "\r", " ", "\t", ".", "\"", "'", "’s", "n't", "(", ")", "-", "\ud83d", "\ude00", "\0", "\u202e", "\u0301", "A", "a", "7", ",", "%", "$", "http://", "@", "U.S.", "\ufeff"];
    private readonly Random _chance = new(seed);

    public string Next(string text)
    {
        for (var steps = _chance.Next(1, 7); steps > 0; steps--) text = Step(text);
        return text.Length > Longest ? text[..Longest] : text;
    }

    private string Step(string text)
    {
        var at = _chance.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 << _chance.Next(8));
        return _chance.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pieces[_chance.Next(Pieces.Length)]),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text[..at] + (char)_chance.Next(0x10000) + text[Math.Min(text.Length, at + 1)..],
            4 => text[..at] + Part(others[_chance.Next(others.Length)]),
            _ => text.Insert(at, Part(others[_chance.Next(others.Length)])),
        };
    }

    private string Part(string other)
    {
        var at = _chance.Next(other.Length + 1);
        return other.Substring(at, _chance.Next(Math.Min(other.Length - at, 200) + 1));
    }
}
