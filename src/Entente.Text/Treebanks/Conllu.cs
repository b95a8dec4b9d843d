using Entente.Model.Text;

namespace Entente.Text.Treebanks;

/// <summary>
/// CoNLL-U, the format of Universal Dependencies (version 2): ten columns a word, ranges for contractions, <c># newpar</c>,
/// <c># sent_id</c>, <c># text</c> and <c>SpaceAfter=No</c>. Features, enhanced dependencies, empty nodes and names are left out.
/// </summary>
public static class Conllu
{
    /// <summary>Writes every sentence of a text; sentences are numbered from 1 behind <paramref name="id"/>.</summary>
    public static void Write(ParsedText parsed, TextWriter writer, string id = "s")
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(writer);
        new ConlluWriter(parsed, writer, id).Write();
    }

    /// <summary>
    /// Reads a treebank as one text: paragraphs set off by an empty line, the sentences of a paragraph joined by a space.
    /// Throws <see cref="Entente.Model.Diagnostics.EntenteException"/>, with the line, for a row that is not CoNLL-U.
    /// </summary>
    /// <param name="reader">The file.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="keep">Which documents to read, by the id in <c># newdoc id = …</c>; null for all.</param>
    public static ParsedText Read(TextReader reader, string name, Func<string, bool>? keep = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new ConlluReader(reader, name, keep ?? (_ => true)).Read();
    }
}
