using Entente.Coding.Actors;
using Entente.Coding.Codebook;
using Entente.Coding.Things.Gear;
using Entente.Model.Claims;
using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Things;

/// <summary>
/// Finds what a text names and counts: gear, arms, goods, money, shares, measures, casualties, whether a claim is made of it or not.
/// Immutable once loaded and safe to share between threads.
/// </summary>
public sealed class TextThings
{
    private readonly ThingReader _reader;
    private readonly GearBook _gear;

    private TextThings(GearBook gear, ThingReader reader) => (_gear, _reader) = (gear, reader);

    /// <summary>
    /// Reads gear, codebook and actors. Throws <see cref="Model.Diagnostics.EntenteException"/> with file and line when a data file is broken.
    /// </summary>
    public static TextThings Load(IDataFiles files)
    {
        var gear = GearBook.Load(files);
        return new TextThings(gear, new ThingReader(gear, CodebookData.Load(files), ActorBook.Load(files)));
    }

    /// <summary>All things of a text, in text order, not overlapping, with offsets into the text.</summary>
    public IReadOnlyList<Thing> Find(ParsedText text) => [.. _reader.Find(text).Select(t => t.Thing)];

    /// <summary>The kind of a thing's gear, such as <c>fighter aircraft</c>, and the category that SIPRI's register has for it; null when it names no gear.</summary>
    public (string Kind, string Category)? GearOf(Thing thing) =>
        thing.Gear is { } id && _gear.ById(id) is { } gear ? (gear.Kind.Name, gear.Kind.Category) : null;
}
