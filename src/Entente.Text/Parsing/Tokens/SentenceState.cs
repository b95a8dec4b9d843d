namespace Entente.Text.Parsing.Tokens;

/// <summary>What is known of the sentence so far, while its end is looked for.</summary>
internal struct SentenceState
{
    /// <summary>Words so far.</summary>
    public int Length { get; private set; }

    /// <summary>Brackets open.</summary>
    public int Brackets { get; private set; }

    /// <summary>Whether a verb in a finite form came, as far as the classes of words tell.</summary>
    public bool Finite { get; private set; }

    /// <summary>Whether a quotation is open.</summary>
    public bool Quoted { get; private set; }

    /// <summary>Whether a full stop came, and after it only what may close a sentence: quotation marks, brackets, numbers of notes.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Words that begin with a capital.</summary>
    public int Capitals { get; private set; }

    /// <summary>Whether a word that begins with a small letter came.</summary>
    public int Smalls { get; private set; }

    /// <summary>The class of the first word's first character.</summary>
    public CharClass First { get; private set; }

    public readonly uint Bucket => Length switch { < 6 => (uint)Length, < 10 => 6, < 16 => 7, < 25 => 8, < 40 => 9, _ => 10 };

    /// <summary>Whether it reads like a title so far: hardly a small letter begins a word.</summary>
    public readonly uint Title => Length < 2 ? 2u : Capitals > 2 * Smalls ? 1u : 0;

    /// <summary>Adds a word, which follows the one before without a space or not.</summary>
    public void Add(ReadOnlySpan<char> word, uint wordClass, bool glued)
    {
        var kind = Chars.Of(word[0]);
        if (Length == 0) First = kind;
        Length++;
        if (WordClasses.IsFinite(wordClass)) Finite = true;
        if (kind == CharClass.Upper) Capitals++;
        if (kind == CharClass.Lower) Smalls++;
        if (kind == CharClass.Open && word.Length == 1) Brackets++;
        if (kind == CharClass.Close && word.Length == 1 && Brackets > 0) Brackets--;
        Stopped = kind is CharClass.Stop or CharClass.Question
            || (Stopped && glued && kind is CharClass.Open or CharClass.Close or CharClass.Quote or CharClass.Apostrophe or CharClass.Digit);
        if (kind == CharClass.Apostrophe && word.Length == 1) Quoted = !glued;
        if (kind == CharClass.Quote) Quoted = word[0] == '“' || (word[0] != '”' && !Quoted);
    }

    public void Reset() => this = default;
}
