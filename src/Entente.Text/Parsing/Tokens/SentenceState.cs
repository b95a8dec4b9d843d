namespace Entente.Text.Parsing.Tokens;

/// <summary>What is known of the sentence so far, while its end is looked for.</summary>
internal struct SentenceState
{
    private const CharClass None = CharClass.Space;

    /// <summary>Words so far.</summary>
    public int Length { get; private set; }

    /// <summary>Brackets open.</summary>
    public int Brackets { get; private set; }

    /// <summary>Whether a quotation is open.</summary>
    public bool Quoted { get; private set; }

    /// <summary>Words that begin with a capital.</summary>
    public int Capitals { get; private set; }

    /// <summary>Whether a word that begins with a small letter came.</summary>
    public int Smalls { get; private set; }

    /// <summary>The class of the first word's first character.</summary>
    public CharClass First { get; private set; }

    public readonly uint Bucket => Length switch { < 6 => (uint)Length, < 10 => 6, < 16 => 7, < 25 => 8, < 40 => 9, _ => 10 };

    /// <summary>Whether it reads like a title so far: hardly a small letter begins a word.</summary>
    public readonly uint Title => Length < 2 ? 2u : Capitals > 2 * Smalls ? 1u : 0;

    public void Add(ReadOnlySpan<char> word)
    {
        var kind = Chars.Of(word[0]);
        if (Length == 0) First = kind;
        Length++;
        if (kind == CharClass.Upper) Capitals++;
        if (kind == CharClass.Lower) Smalls++;
        if (kind == CharClass.Open && word.Length == 1) Brackets++;
        if (kind == CharClass.Close && word.Length == 1 && Brackets > 0) Brackets--;
        if (kind == CharClass.Quote) Quoted = word[0] == '“' || (word[0] != '”' && !Quoted);
    }

    public void Reset() => (Length, Brackets, Quoted, Capitals, Smalls, First) = (0, 0, false, 0, 0, None);
}
