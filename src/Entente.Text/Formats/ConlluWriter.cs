using System.Globalization;
using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>
/// Writes CoNLL-U, the format of Universal Dependencies (version 2): <c># newdoc</c>, <c># newpar</c>, <c># sent_id</c>, <c># text</c> with
/// runs of white space as one space, ten columns a word, and a line for each contraction. MISC holds <c>SpaceAfter=No</c>,
/// <c>TokenRange=start:end</c> in UTF-16 units of the document, and names: <c>Name=(person</c> on the first word of one,
/// <c>Name=person)</c> on its last, <c>Name=(person)</c> on the only one; names of all types, those inside others included, as
/// <c>NestedName=</c> in the same way, outer ones outside. Chains, where they are given, are <c>Entity</c> as in CorefUD 1.0, with
/// <c># global.Entity = eid-etype-head</c> at the beginning of the document.
/// </summary>
/// <param name="output">Where to write; line ends are LF.</param>
public sealed class ConlluWriter(TextWriter output) : ParsedWriter(output)
{
    private readonly EntityColumn _entities = new();
    private bool _misc;

    private protected override void WriteSentence(in SentenceRows rows, SentenceId id)
    {
        WriteComments(rows, id);
        var tokens = rows.Tokens;
        for (var w = rows.Sentence.First; w < rows.Sentence.End; w++)
        {
            if (tokens.Length > 0 && tokens[0].End <= w) tokens = tokens[1..];
            var inToken = tokens.Length > 0 && tokens[0].First <= w;
            if (inToken && tokens[0].First == w) WriteToken(rows, tokens[0]);
            WriteWord(rows, w, inToken);
        }
        Output.Write('\n');
    }

    private void WriteComments(in SentenceRows rows, SentenceId id)
    {
        if (id.BeginsDocument) Output.Write($"# newdoc id = {OneLine(id.Document!)}\n");
        if (rows.HasChains && id.Number == 1) Output.Write(EntityColumn.Fields);
        if (rows.Sentence.StartsParagraph) Output.Write("# newpar\n");
        Output.Write("# sent_id = ");
        Output.Write(id.Prefix);
        Output.Write('-');
        WriteNumber(id.Number);
        Output.Write("\n# text = ");
        WriteText(rows.In(rows.Sentence.Span));
        Output.Write('\n');
    }

    private static string OneLine(string name) => name.ReplaceLineEndings(" ");

    private void WriteText(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var end = 0;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            Output.Write(text[..end]);
            text = text[end..].TrimStart();
            if (text.IsEmpty) return;
            Output.Write(' ');
        }
    }

    private void WriteToken(in SentenceRows rows, MultiwordToken token)
    {
        WriteNumber(rows.Number(token.First));
        Output.Write('-');
        WriteNumber(rows.Number(token.End - 1));
        Output.Write('\t');
        Output.Write(rows.In(token.Span));
        Output.Write("\t_\t_\t_\t_\t_\t_\t_\t");
        WritePlace(rows, token.Span);
        Output.Write('\n');
    }

    private void WriteWord(in SentenceRows rows, int w, bool inToken)
    {
        var word = rows.Words[w - rows.Sentence.First];
        WriteNumber(rows.Number(w));
        Output.Write('\t');
        Output.Write(rows.In(word.Span));
        WriteColumn(word.Lemma);
        WriteColumn(UposNames.Of(word.Upos));
        WriteColumn(word.Xpos);
        Output.Write("\t_\t");
        WriteNumber(rows.Head(word));
        WriteColumn(word.Relation);
        Output.Write("\t_\t");
        _misc = false;
        WriteEntities(rows, w);
        WriteNames("Name=", rows.Names, w);
        WriteNames("NestedName=", rows.NestedNames, w);
        if (!inToken) WritePlace(rows, word.Span);
        Output.Write(_misc ? "\n" : "_\n");
        _misc = false;
    }

    private void WriteColumn(string value)
    {
        Output.Write('\t');
        Output.Write(value.Length == 0 ? "_" : value);
    }

    private void WriteEntities(in SentenceRows rows, int w)
    {
        if (rows.Chains.IsEmpty || _entities.At(rows.Chains, w) is not { Length: > 0 } brackets) return;
        Output.Write("Entity=");
        Output.Write(brackets);
        _misc = true;
    }

    private void WriteNames(string key, ReadOnlySpan<Name> names, int w)
    {
        var begun = false;
        foreach (var name in names)
        {
            if (name.First == w) WriteName(key, ref begun, "(", name, name.End == w + 1 ? ")" : string.Empty);
        }
        for (var n = names.Length - 1; n >= 0; n--)
        {
            if (names[n].End == w + 1 && names[n].First < w) WriteName(key, ref begun, string.Empty, names[n], ")");
        }
    }

    private void WriteName(string key, ref bool begun, string before, Name name, string after)
    {
        if (!begun && _misc) Output.Write('|');
        if (!begun) Output.Write(key);
        begun = _misc = true;
        Output.Write(before);
        Output.Write(NameTypeNames.Of(name.Type));
        Output.Write(after);
    }

    private void WritePlace(in SentenceRows rows, TextSpan span)
    {
        if (_misc) Output.Write('|');
        if (rows.IsGlued(span.End)) Output.Write("SpaceAfter=No|");
        Output.Write("TokenRange=");
        WriteNumber(rows.Place(span.Start));
        Output.Write(':');
        WriteNumber(rows.Place(span.End));
        _misc = true;
    }

    private void WriteNumber(long number)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Output.Write(digits[..length]);
    }
}
