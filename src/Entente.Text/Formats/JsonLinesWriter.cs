using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>
/// Writes JSON Lines, a sentence a line: <c>document</c>, <c>id</c>, <c>start</c>, <c>end</c>, <c>paragraph</c> (whether one begins with it),
/// <c>text</c>, <c>words</c>, <c>tokens</c> (contractions), <c>names</c>, <c>nestedNames</c> and, where they are given, <c>chains</c>: the
/// mentions of the sentence, each with the number of its chain in the document. Offsets are UTF-16 units of the document, half-open. Words are
/// counted from 1 within the sentence, as in CoNLL-U: <c>head</c> 0 is the root, <c>first</c> and <c>last</c> are both inside.
/// </summary>
/// <param name="output">Where to write; line ends are LF.</param>
public sealed class JsonLinesWriter(TextWriter output) : ParsedWriter(output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private char[] _line = [];

    private protected override void WriteSentence(in SentenceRows rows, SentenceId id)
    {
        _bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_bytes, Options)) WriteSentence(json, rows, id);
        var line = Parsing.Network.Buffers.Take(ref _line, _bytes.WrittenCount);
        Output.Write(line[..Encoding.UTF8.GetChars(_bytes.WrittenSpan, line)]);
        Output.Write('\n');
    }

    private static void WriteSentence(Utf8JsonWriter json, in SentenceRows rows, SentenceId id)
    {
        json.WriteStartObject();
        if (id.Document is { } document) json.WriteString("document", document);
        json.WriteString("id", $"{id.Prefix}-{id.Number}");
        WritePlace(json, rows, rows.Sentence.Span);
        json.WriteBoolean("paragraph", rows.Sentence.StartsParagraph);
        json.WriteString("text", rows.In(rows.Sentence.Span));
        json.WriteStartArray("words");
        foreach (var word in rows.Words) WriteWord(json, rows, word);
        json.WriteEndArray();
        json.WriteStartArray("tokens");
        foreach (var token in rows.Tokens) WriteRange(json, rows, token.First, token.End, token.Span, null);
        json.WriteEndArray();
        json.WriteStartArray("names");
        WriteNames(json, rows, rows.Names);
        json.WriteStartArray("nestedNames");
        WriteNames(json, rows, rows.NestedNames);
        if (rows.HasChains) WriteChains(json, rows);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, in SentenceRows rows, ReadOnlySpan<Name> names)
    {
        foreach (var name in names) WriteRange(json, rows, name.First, name.End, rows.SpanOf(name.First, name.End), NameTypeNames.Of(name.Type));
        json.WriteEndArray();
    }

    private static void WriteChains(Utf8JsonWriter json, in SentenceRows rows)
    {
        json.WriteStartArray("chains");
        foreach (var (chain, type, mention) in rows.Chains)
        {
            json.WriteStartObject();
            json.WriteNumber("chain", chain);
            json.WriteString("kind", KindOf(mention.Kind));
            json.WriteNumber("head", rows.Number(mention.Head));
            WriteFields(json, rows, mention.First, mention.End, rows.SpanOf(mention.First, mention.End), EntityTypeNames.Of(type));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string KindOf(MentionKind kind) => kind switch
    {
        MentionKind.Name => "name",
        MentionKind.Pronoun => "pronoun",
        _ => "description",
    };

    private static void WriteWord(Utf8JsonWriter json, in SentenceRows rows, in Word word)
    {
        json.WriteStartObject();
        json.WriteString("form", rows.In(word.Span));
        WritePlace(json, rows, word.Span);
        json.WriteString("lemma", word.Lemma);
        json.WriteString("upos", UposNames.Of(word.Upos));
        json.WriteString("xpos", word.Xpos);
        json.WriteNumber("head", rows.Head(word));
        json.WriteString("relation", word.Relation);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, in SentenceRows rows, int first, int end, TextSpan span, string? type)
    {
        json.WriteStartObject();
        WriteFields(json, rows, first, end, span, type);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, in SentenceRows rows, int first, int end, TextSpan span, string? type)
    {
        json.WriteNumber("first", rows.Number(first));
        json.WriteNumber("last", rows.Number(end - 1));
        if (type is not null) json.WriteString("type", type);
        json.WriteString("text", rows.In(span));
        WritePlace(json, rows, span);
    }

    private static void WritePlace(Utf8JsonWriter json, in SentenceRows rows, TextSpan span)
    {
        json.WriteNumber("start", rows.Place(span.Start));
        json.WriteNumber("end", rows.Place(span.End));
    }
}
