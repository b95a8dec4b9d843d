namespace Entente.Model.Text;

/// <summary>By what a mention refers.</summary>
public enum MentionKind : byte
{
    /// <summary>A common noun, with or without modifiers: "the ministry", "both sides".</summary>
    Description,
    /// <summary>A proper noun: "Tehran", "President Masud".</summary>
    Name,
    /// <summary>A pronoun, possessive ones included: "it", "their", "this".</summary>
    Pronoun,
}
