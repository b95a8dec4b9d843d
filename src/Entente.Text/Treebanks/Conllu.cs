using Entente.Model.Text;
using Entente.Text.Formats;
using Entente.Text.Parsing;

namespace Entente.Text.Treebanks;

/// <summary>
/// CoNLL-U, the format of Universal Dependencies (version 2), as <see cref="ConlluWriter"/> writes it. Features, enhanced dependencies and empty
/// nodes are left out.
/// </summary>
public static class Conllu
{
    /// <summary>Writes every sentence of a text; sentences are numbered from 1 behind <paramref name="id"/>.</summary>
    public static void Write(ParsedText parsed, TextWriter writer, string id = "s")
    {
        var rows = new ConlluWriter(writer);
        rows.BeginDocument(null, id);
        rows.Write(parsed);
    }

    /// <summary>Writes every sentence of a document; sentences are numbered from 1 behind <paramref name="id"/>.</summary>
    public static void Write(ParsedDocument document, TextWriter writer, string id = "s")
    {
        var rows = new ConlluWriter(writer);
        rows.BeginDocument(null, id);
        rows.Write(document);
    }

    /// <summary>
    /// Reads a treebank as one text: paragraphs set off by an empty line, the sentences of a paragraph joined by a space. Names are read as
    /// <see cref="ConlluWriter"/> writes them.
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
