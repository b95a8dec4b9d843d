using Entente.Model.Claims;
using Entente.Model.Data;

namespace Entente.Coding.Codebook;

/// <summary>A class of things that are given, sold or sent, with the nouns and names that belong to it.</summary>
/// <param name="Class">Such as <c>arms</c> or <c>support</c>.</param>
/// <param name="Category">Finer, such as <c>air defence</c>; null when there is none.</param>
/// <param name="Backing">The kind of help that giving it is; null when that follows from its modifiers, or when it is no help.</param>
/// <param name="Maker">ISO code of the state that makes it; null when not known.</param>
internal sealed record ThingClass(string Class, string? Category, Backing? Backing, string? Maker)
{
    public static (ThingClass Class, IReadOnlyList<string> Nouns, IReadOnlyList<string> Names) Read(DataRecord record)
    {
        var thing = new ThingClass(
            record.Text("class"), record.TextOrNull("category"), record.CodeOrNull<Backing>("backing"), record.TextOrNull("maker"));
        var nouns = record.Texts("nouns");
        var names = record.Texts("names");
        record.Done();
        return (thing, nouns, names);
    }
}
