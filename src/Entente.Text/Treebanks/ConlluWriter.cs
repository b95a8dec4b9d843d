using System.Globalization;
using Entente.Model.Text;

namespace Entente.Text.Treebanks;

/// <summary>Writes a parsed text as CoNLL-U.</summary>
internal sealed class ConlluWriter(ParsedText parsed, TextWriter writer, string id)
{
    private int _range;

    public void Write()
    {
        for (var s = 0; s < parsed.Sentences.Length; s++) WriteSentence(s);
    }

    private void WriteSentence(int s)
    {
        var sentence = parsed.Sentences[s];
        if (sentence.StartsParagraph) writer.Write("# newpar\n");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {id}-{s + 1}\n# text = "));
        WriteText(sentence.Span);
        writer.Write('\n');
        for (var w = sentence.First; w < sentence.End; w++)
        {
            WriteRange(sentence, w);
            WriteWord(sentence, w);
        }
        writer.Write('\n');
    }

    /// <summary>The sentence with line breaks as spaces.</summary>
    private void WriteText(TextSpan span)
    {
        var space = false;
        foreach (var c in parsed.Text.AsSpan(span.Start, span.Length))
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }
            if (space) writer.Write(' ');
            space = false;
            writer.Write(c);
        }
    }

    private void WriteRange(Sentence sentence, int w)
    {
        while (_range < parsed.MultiwordTokens.Length && parsed.MultiwordTokens[_range].End <= w) _range++;
        if (_range == parsed.MultiwordTokens.Length || parsed.MultiwordTokens[_range].First != w) return;
        var token = parsed.MultiwordTokens[_range];
        var (first, last) = (w - sentence.First + 1, token.End - sentence.First);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{first}-{last}\t{token.Span.In(parsed.Text)}\t_\t_\t_\t_\t_\t_\t_\t"));
        writer.Write(SpaceAfter(token.Span.End));
    }

    private void WriteWord(Sentence sentence, int w)
    {
        var word = parsed.Words[w];
        var head = word.Head < 0 ? 0 : word.Head - sentence.First + 1;
        var form = word.Span.In(parsed.Text);
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{w - sentence.First + 1}\t{form}\t{word.Lemma}\t{UposNames.Of(word.Upos)}\t{word.Xpos}\t_\t{head}\t{word.Relation}\t_\t"));
        writer.Write(InRange(w) ? "_\n" : SpaceAfter(word.Span.End));
    }

    private bool InRange(int w) =>
        _range < parsed.MultiwordTokens.Length && parsed.MultiwordTokens[_range].First <= w && w < parsed.MultiwordTokens[_range].End;

    private string SpaceAfter(int end) => end == parsed.Text.Length || char.IsWhiteSpace(parsed.Text[end]) ? "_\n" : "SpaceAfter=No\n";
}
