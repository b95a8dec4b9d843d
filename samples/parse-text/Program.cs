using Entente.Model.Text;
using Entente.Text.Bulk;
using Entente.Text.Coreference;
using Entente.Text.Formats;
using Entente.Text.Parsing;
using Entente.Text.Treebanks;

// Every block of src/Entente.Text/README.md and docs/language-use.md stands here, so that one that no longer compiles is noticed.
var parser = EnglishParser.Load();
var text = parser.Parse("The harbour board can't pay. Two ships were sold to Norway by Angela Brown.");

foreach (var sentence in text.Sentences)
{
    for (var w = sentence.First; w < sentence.End; w++)
    {
        var word = text.Words[w];
        var head = word.Head < 0 ? "ROOT" : text.Form(word.Head);
        Console.WriteLine($"{text.Form(w),-8} {word.Lemma,-8} {word.Upos,-6} {word.Xpos,-5} {word.Relation,-11} {head}");
    }
}

foreach (var name in text.Names)
    Console.WriteLine($"{name.Type}: {text.SpanOf(name.First, name.End).In(text.Text)}");

for (var w = 0; w < text.Words.Length; w++)
{
    if (text.Words[w] is { Relation: "nsubj:pass" } subject)
        Console.WriteLine($"{text.Words[subject.Head].Lemma} happened to {string.Join(' ', Below(text, w))}");
}

var document = new ParsedDocument();
foreach (var line in File.ReadLines(args.Length > 0 ? args[0] : "lines.txt"))
{
    parser.Parse(line, document);
    for (var w = 0; w < document.Count; w++)
    {
        if (document.Upos(w) == Upos.Verb) Console.WriteLine(document.Lemma(w));
    }
}

var files = Directory.GetFiles(".", "*.txt").Order(StringComparer.Ordinal);
foreach (var (file, parsed, error) in parser.ParseMany(files, File.ReadAllText))
    Console.WriteLine(parsed is null ? $"{file}: {error!.Message}" : $"{file}: {parsed.Count} words, {parsed.Names.Length} names");

var writer = new StringWriter();
Conllu.Write(text, writer);
ParsedText back = Conllu.Read(new StringReader(writer.ToString()), "memory");
Console.WriteLine(back.Words.SequenceEqual(text.Words));

var bulk = new BulkParser(parser);
var outcome = bulk.Run([TextSource.OfFile("lines.txt")], new JsonLinesWriter(Console.Out), refusal => Console.Error.WriteLine(refusal));
Console.WriteLine($"{outcome.Words} words");

var resolver = CoreferenceResolver.Load();
foreach (var chain in resolver.Resolve(text))
    Console.WriteLine($"{chain.Type}: {string.Join(", ", chain.Mentions.Select(m => text.SpanOf(m.First, m.End).In(text.Text)))}");

parser.Parse("Nobody crossed the bridge.", document);
for (var w = 0; w < document.Count; w++) Console.WriteLine($"{document.Form(w)} {document.Lemma(w)} {document.Heads[w]}");

string[] letters = ["The mayor came.", "She opened the bridge."];
foreach (var letter in parser.ParseMany(letters)) Console.WriteLine($"{letter.Count} words in {letter.Sentences.Length} sentences");

var stream = new BulkParser(parser, resolver);
var done = stream.Run([TextSource.OfFile("lines.txt")], new ConlluWriter(Console.Out), refusal => Console.Error.WriteLine(refusal));
Console.WriteLine($"{done.Words} words, {done.Refused} refused");

var rows = new StringWriter();
Conllu.Write(text, rows);
ParsedText again = Conllu.Read(new StringReader(rows.ToString()), "memory");
Console.WriteLine(again.Sentences.Length);

// The words of the subtree under a word, in text order.
static IEnumerable<string> Below(ParsedText text, int top) =>
    Enumerable.Range(0, text.Words.Length).Where(w => IsUnder(text, w, top)).Select(w => text.Form(w).ToString());

static bool IsUnder(ParsedText text, int word, int top)
{
    while (word >= 0 && word != top) word = text.Words[word].Head;
    return word == top;
}
