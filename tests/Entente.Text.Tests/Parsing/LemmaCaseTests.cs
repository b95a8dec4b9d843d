using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Network;
using Xunit;

namespace Entente.Text.Tests.Parsing;

/// <summary>Cases under <c>tests/cases/lemmas</c>: a lemma, a colon, then forms with their Penn tags.</summary>
public sealed class LemmaCaseTests
{
    private static readonly EmbeddedModels Models = new();
    private static readonly Lemmatizer Lemmatizer = LemmaModelFile.Read(Models.Read(LemmaModelFile.Path));
    private static readonly TagSet Tags =
        NetworkModelFile.Read(Models.Read(NetworkModelFile.Path), VectorModelFile.Read(Models.Read(VectorModelFile.Path))).Tags;

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Cases.Folder("lemmas"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
            {
                var parts = line.Split(": ");
                data.Add(parts[0], parts[1]);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Forms_have_the_lemma_of_the_case(string lemma, string forms)
    {
        var wrong = forms.Split(' ').Where(f => Lemma(f) != lemma).Select(f => $"{f} gives {Lemma(f)}").ToArray();
        Assert.True(wrong.Length == 0, $"{lemma}: {string.Join(", ", wrong)}");
    }

    private static string Lemma(string form)
    {
        var slash = form.LastIndexOf('/');
        var tag = Enumerable.Range(0, Tags.Pairs.Length).First(t => Tags.XposOf(t) == form[(slash + 1)..] && Tags.UposOf(t) == Usual(form[(slash + 1)..]));
        return Lemmatizer.Lemma(form.AsSpan(0, slash), tag);
    }

    private static Entente.Model.Text.Upos Usual(string xpos) => xpos switch
    {
        "NNP" => Entente.Model.Text.Upos.Propn,
        "CD" => Entente.Model.Text.Upos.Num,
        _ when xpos[0] == 'V' => Entente.Model.Text.Upos.Verb,
        _ when xpos[0] == 'J' => Entente.Model.Text.Upos.Adj,
        _ => Entente.Model.Text.Upos.Noun,
    };
}
