using Entente.Coding.Lookup;
using Entente.Model.Data;
using Entente.Model.Text;

namespace Entente.Coding.Places;

/// <summary>All places the program knows, by name. Frozen, thread-safe; made when first asked for.</summary>
internal sealed class PlaceBook
{
    private readonly PhraseTable<PlaceRecord> _names = new(Plain);

    private PlaceBook(List<PlaceRecord> all)
    {
        All = all;
        foreach (var place in all)
            foreach (var name in place.Names) _names.Add(name, place);
    }

    /// <summary>All places: by hand first, then cities.</summary>
    public IReadOnlyList<PlaceRecord> All { get; }

    public static PlaceBook Load(IDataFiles files) => new(PlaceFiles.Read(files));

    /// <summary>The longest name of places that begins with a word.</summary>
    public (int End, IReadOnlyList<PlaceRecord> Places) At(ParsedText text, int first, int stop) => _names.Longest(text, first, stop);

    /// <summary>A piece of a name with Latin letters bare of their marks: reports write Rzeszow and Kandahar.</summary>
    public static string Plain(string piece)
    {
        if (System.Text.Ascii.IsValid(piece)) return piece;
        return string.Create(piece.Length, piece, (span, from) =>
        {
            for (var i = 0; i < from.Length; i++) span[i] = Bare(from[i]);
        });
    }

    private const string Marked =
        "ÀÁÂÃÄÅĀĂĄÇĆĈĊČĎĐÈÉÊËĒĔĖĘĚĜĞĠĢĤĦÌÍÎÏĨĪĬĮİĴĶĹĻĽĿŁÑŃŅŇÒÓÔÕÖØŌŎŐŔŖŘŚŜŞŠŢŤŦÙÚÛÜŨŪŬŮŰŲŴÝŶŸŹŻŽȘȚƏḐḨḤḪḲṢṬṮẔẒàáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýŷÿźżžșțəḑḩḥḫḳṣṭṯẕẓ";

    private const string Unmarked =
        "AAAAAAAAACCCCCDDEEEEEEEEEGGGGHHIIIIIIIIIJKLLLLLNNNNOOOOOOOOORRRSSSSTTTUUUUUUUUUUWYYYZZZSTADHHHKSTTZZaaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzzstadhhhksttzz";

    private static char Bare(char c) => Marked.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Unmarked[at] : c;
}
