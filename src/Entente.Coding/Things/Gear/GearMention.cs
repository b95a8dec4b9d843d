namespace Entente.Coding.Things.Gear;

/// <summary>A name of gear in a text, by its pieces.</summary>
/// <param name="Name">The gear and the name that was found.</param>
/// <param name="First">Its first piece.</param>
/// <param name="End">The piece after it, letters of the variant and the plural's included.</param>
/// <param name="PhraseEnd">The piece after the noun that it stands before ("launchers"); <paramref name="End"/> when there is none.</param>
/// <param name="Modifies">Whether it stands before another noun that is no gear: "F-16 pilots".</param>
/// <param name="Plural">Whether it is written in the plural.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
internal sealed record GearMention(GearName Name, int First, int End, int PhraseEnd, bool Modifies, bool Plural, int Start)
{
    /// <summary>Whether a noun that names gear follows.</summary>
    public bool HasHead => PhraseEnd > End;

    /// <summary>The noun that the phrase ends with, in the singular; null when it ends with a bare name.</summary>
    public string? Noun(Reading.Pieces pieces)
    {
        var last = Name.Form.Keys[^1];
        if (!HasHead && (last == "class" || !GearHeads.IsNoun(last))) return null;
        return Reading.Singular.Of(HasHead ? pieces.Key(PhraseEnd - 1) : last);
    }
}
