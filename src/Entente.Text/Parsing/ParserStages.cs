using Entente.Text.Names;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing;

/// <summary>What parsing does to a document that holds a text, step by step. Lemmas are looked up when somebody asks for them.</summary>
internal sealed class ParserStages(Tokenizer tokenizer, SentenceSplitter splitter, Analyser analyser, Lexicon lexicon, NameTagger? names)
{
    public void CutWords(ParsedDocument document, ParseScratch scratch)
    {
        scratch.Clear();
        var text = document.Text.Span;
        Paragraphs.Find(text, scratch.Blocks);
        foreach (var (start, end, _) in scratch.Blocks)
        {
            tokenizer.Cut(text, start, end, scratch.Pieces);
            scratch.PieceEnds.Add(scratch.Pieces.Count);
        }
    }

    public void CutSentences(ParsedDocument document, ParseScratch scratch)
    {
        var first = 0;
        for (var b = 0; b < scratch.Blocks.Count; b++)
        {
            scratch.Ends.Clear();
            splitter.Split(document.Text.Span, scratch.PiecesIn(first, scratch.PieceEnds[b]), scratch.Marks, scratch.Ends);
            for (var i = 0; i < scratch.Ends.Count; i++) scratch.Sentences.Add((first + scratch.Ends[i], scratch.Blocks[b].Paragraph && i == 0));
            first = scratch.PieceEnds[b];
        }
    }

    public void Analyse(ParsedDocument document, ParseScratch scratch)
    {
        document.Begin(scratch.Pieces.Count, lexicon);
        new Annotation(document.Text.Span, scratch, document, analyser).Run();
    }

    public void FindNames(ParsedDocument document, ParseScratch scratch)
    {
        if (names is not null) new NameWindows(names, scratch, document).Find();
    }
}
