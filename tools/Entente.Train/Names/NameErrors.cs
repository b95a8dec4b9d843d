using Entente.Model.Text;
using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Lists what was missed (-) and what was wrong (+), with the words around, to look through by hand.</summary>
internal static class NameErrors
{
    internal static void Write(string path, NameTagger tagger, IEnumerable<NameCorpus> corpora)
    {
        using var writer = new StreamWriter(path);
        foreach (var corpus in corpora)
            foreach (var text in corpus.Texts)
            {
                var found = tagger.Find(text.Text, text.Words, text.Sentences);
                var lines = text.Names.Except(found).Select(n => (n.First, "-", n)).Concat(found.Except(text.Names).Select(n => (n.First, "+", n)));
                foreach (var (_, sign, name) in lines.OrderBy(l => l.First).ThenBy(l => l.Item2, StringComparer.Ordinal))
                    writer.WriteLine($"{corpus.Name} {sign} {name.Type} {Show(text, name)}");
            }
    }

    private static string Show(NamedText text, Name name)
    {
        string Words(int first, int end) => string.Join(' ', text.Words[Math.Max(0, first)..Math.Min(end, text.Words.Length)].Select(w => w.Span.In(text.Text)));
        return $"{Words(name.First - 4, name.First)} [{Words(name.First, name.End)}] {Words(name.End, name.End + 4)}";
    }
}
