using Entente.Text.Parsing;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class ParseManyTests
{
    private static readonly string[] Texts =
        [.. Enumerable.Range(0, 60).Select(i => string.Concat(Enumerable.Repeat($"Ship {i} left the port. ", 1 + (i * 7 % 5 * 10))))];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Documents_come_in_the_order_of_their_texts(int threads) =>
        Assert.Equal(Texts, Many(Texts, threads).Select(d => d.Text.ToString()));

    [Fact]
    public void Each_document_stays_as_it_was_when_the_next_ones_come()
    {
        var documents = Many(Texts).ToArray();
        for (var i = 0; i < Texts.Length; i++) Assert.Equal(Shared.Parser.Parse(Texts[i]).Words, documents[i].ToParsedText().Words);
    }

    [Fact]
    public void Texts_are_taken_only_as_documents_are()
    {
        var taken = 0;
        foreach (var (given, _) in Many(Endless(), threads: 2).Take(20).Select((d, i) => (i, d)))
            Assert.InRange(taken, given + 1, given + 1 + 8);
        return;

        IEnumerable<string> Endless()
        {
            while (true)
            {
                taken++;
                yield return "A ship left.";
            }
        }
    }

    [Fact]
    public void One_bad_item_does_not_lose_the_others()
    {
        var items = Shared.Parser.ParseMany(Enumerable.Range(0, 20), i => i == 7 ? throw new FileNotFoundException("seven") : Texts[i], 3, Token).ToArray();
        Assert.Equal(Enumerable.Range(0, 20), items.Select(i => i.Item));
        Assert.Equal("seven", Assert.IsType<FileNotFoundException>(Assert.Single(items, i => i.Document is null).Error).Message);
        Assert.All(items.Where(i => i.Item != 7), i => Assert.True(i.Error is null && i.Document!.Count > 0));
    }

    [Fact]
    public void When_the_texts_break_off_all_before_come_out_first()
    {
        var seen = new List<string>();
        var error = Assert.Throws<IOException>(() =>
        {
            foreach (var document in Many(Broken())) seen.Add(document.Text.ToString());
        });
        Assert.Equal("gone", error.Message);
        Assert.Equal(["One.", "Two."], seen);

        static IEnumerable<string> Broken()
        {
            yield return "One.";
            yield return "Two.";
            throw new IOException("gone");
        }
    }

    [Fact]
    public void A_null_text_is_refused_at_its_place()
    {
        using var documents = Many(["One.", null!]).GetEnumerator();
        Assert.True(documents.MoveNext());
        Assert.Throws<ArgumentException>(() => documents.MoveNext());
    }

    [Fact]
    public void Cancelling_ends_it()
    {
        using var stop = new CancellationTokenSource();
        using var documents = Shared.Parser.ParseMany(Texts, 2, stop.Token).GetEnumerator();
        Assert.True(documents.MoveNext());
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => { while (documents.MoveNext()) { } });
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IEnumerable<ParsedDocument> Many(IEnumerable<string> texts, int threads = 0) => Shared.Parser.ParseMany(texts, threads, Token);
}
