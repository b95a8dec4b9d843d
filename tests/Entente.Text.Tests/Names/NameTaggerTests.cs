using CsCheck;
using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Names;
using Xunit;

namespace Entente.Text.Tests.Names;

public sealed class NameTaggerTests
{
    private static readonly NameTagger Tagger = NameTagger.Load();

    public static TheoryData<string> Musts() => [.. NameCaseFiles.Read("must.txt").Select(t => NameCaseFiles.Show(t, t.Names))];

    [Theory]
    [MemberData(nameof(Musts))]
    public void Finds_the_names_of_plain_sentences(string line)
    {
        var text = NameCaseFiles.Parse(line);
        Assert.Equal(line, NameCaseFiles.Show(text, Find(text)));
    }

    [Theory]
    [InlineData("people.txt", 0.8)]
    [InlineData("bodies.txt", 0.8)]
    [InlineData("places.txt", 0.8)]
    [InlineData("headlines.txt", 0.6)]
    public void Finds_most_names_of_harder_ones(string file, double least)
    {
        var texts = NameCaseFiles.Read(file);
        var score = NameEvaluation.Of(Tagger, texts).Overall;
        var wrong = texts.Where(t => !t.Names.SequenceEqual(Find(t))).Select(t => NameCaseFiles.Show(t, Find(t)));
        Assert.True(score.F1 >= least, $"F1 {score.F1:F3} in {file}:\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void Names_are_in_order_within_sentences_and_do_not_overlap() =>
        RandomText.Sample(text =>
        {
            var names = Find(text);
            for (var i = 0; i < names.Length; i++)
            {
                Assert.True(names[i].First < names[i].End);
                Assert.True(i == 0 || names[i - 1].End <= names[i].First);
                Assert.Contains(text.Sentences, s => s.First <= names[i].First && names[i].End <= s.End);
            }
        });

    [Fact]
    public void The_same_text_gives_the_same_names_from_many_threads()
    {
        var texts = NameCaseFiles.Read("people.txt").Concat(NameCaseFiles.Read("bodies.txt")).ToArray();
        var once = texts.Select(Find).ToArray();
        var again = new Name[texts.Length * 20][];
        Parallel.For(0, again.Length, i => again[i] = Find(texts[i % texts.Length]));
        for (var i = 0; i < again.Length; i++) Assert.Equal(once[i % texts.Length], again[i]);
    }

    [Fact]
    public void A_text_without_words_has_no_names() => Assert.Empty(Tagger.Find(string.Empty, [], []));

    [Fact]
    public void Nothing_is_allocated_for_a_text_without_names_after_warm_up()
    {
        var text = NameCaseFiles.Parse(string.Join(' ', Enumerable.Repeat("nobody was hurt and they did not go there .", 400)));
        for (var i = 0; i < 5; i++) Assert.Empty(Find(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++) Find(text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 * 256);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(1000)]
    public void A_damaged_model_is_refused(int length)
    {
        var bytes = new byte[length];
        "ENTNAMES\u0001"u8[..Math.Min(9, length)].CopyTo(bytes);
        var error = Assert.Throws<EntenteException>(() => NameModelFile.Read(bytes.AsMemory(0, length), "x.bin"));
        Assert.Contains("x.bin", error.Message, StringComparison.Ordinal);
    }

    private static Name[] Find(NamedText text) => Tagger.Find(text.Text, text.Words, text.Sentences);

    private static readonly string[] Odd =
        ["Iran", "of", "-", "the", "Bank", "U.S.", "MOSCOW", "’s", "(", "al", "2026", "@x", "von", "Anna", "\ud800", "é", "Ж"];

    private static readonly Gen<string> Form = Gen.OneOf(
        Gen.Int[0, Odd.Length - 1].Select(i => Odd[i]),
        Gen.Char.Array[1, 6].Select(c => new string(c)));

    private static readonly Gen<NamedText> RandomText =
        from sentences in Form.List[0, 30].List[0, 6]
        select Build(sentences);

    private static NamedText Build(List<List<string>> sentences)
    {
        var builder = new NamedTextBuilder();
        foreach (var sentence in sentences)
        {
            foreach (var form in sentence) builder.Add(form, string.Empty, null, false);
            builder.EndSentence();
        }
        return builder.Take();
    }
}
