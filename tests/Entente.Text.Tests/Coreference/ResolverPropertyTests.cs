using System.Diagnostics;
using CsCheck;
using Entente.Model.Text;
using Entente.Text.Coreference;
using Entente.Text.Coreference.Links;
using Entente.Text.Tests.Parsing;
using Xunit;

namespace Entente.Text.Tests.Coreference;

/// <summary>What holds for the chains of any text at all.</summary>
public sealed class ResolverPropertyTests
{
    private const string Pieces = "Tehran|the minister|she|it|its ally|both sides|said that|sent|,|and|of the army|who left|Mr. Ola Berg|\n\n|.|\"|(|)|NATO|\ud83d|\0|中文|3,000|themselves|'s";

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, Gen.Int[0, Pieces.Split('|').Length - 1].Select(i => Pieces.Split('|')[i]).Array[0, 80].Select(p => string.Join(' ', p)));

    [Fact]
    public void Every_mention_stands_in_one_chain_within_one_sentence_and_holds_its_head() => Texts.Sample(text =>
    {
        var parsed = Shared.Parser.Parse(text);
        var seen = new HashSet<(int, int)>();
        foreach (var chain in Shared.Resolver.Resolve(parsed))
        {
            Assert.NotEmpty(chain.Mentions);
            foreach (var m in chain.Mentions)
            {
                Assert.True(m.First <= m.Head && m.Head < m.End && m.First >= 0 && m.End <= parsed.Words.Length);
                Assert.Equal(parsed.Words[m.First].Sentence, parsed.Words[m.End - 1].Sentence);
                Assert.True(seen.Add((m.First, m.End)), "two mentions cover the same words");
            }
        }
    }, iter: 300);

    [Fact]
    public void Chains_and_their_mentions_come_in_text_order() => Texts.Sample(text =>
    {
        var chains = Shared.Resolver.Resolve(Shared.Parser.Parse(text));
        AssertOrder(chains.Select(c => c.Mentions[0]));
        foreach (var chain in chains) AssertOrder(chain.Mentions);
    }, iter: 300);

    [Fact]
    public void The_same_text_gives_the_same_chains() => Texts.Sample(text =>
    {
        var parsed = Shared.Parser.Parse(text);
        Assert.Equal(Print(Shared.Resolver.Resolve(parsed)), Print(CoreferenceResolver.Load().Resolve(Shared.Parser.Parse(text))));
    }, iter: 30);

    [Fact]
    public void How_far_a_mention_looks_back_does_not_depend_on_the_length_of_the_text()
    {
        var parsed = Shared.Parser.Parse(string.Concat(Enumerable.Repeat("The minister of Ruritania met his aide, and the aide told him of it. ", 400)));
        var mentions = Shared.Resolver.Detect(parsed);
        var walk = new LinkWalk(new Traits(parsed, mentions, Shared.Resolver.Lists));
        Assert.True(mentions.Count > 1500);
        for (var i = 0; i < mentions.Count; i++)
        {
            walk.Begin(i);
            Assert.True(walk.Found.Count <= 60, $"{walk.Found.Count} antecedents");
            walk.End(i, -1);
        }
    }

    [Fact]
    public void One_sentence_of_fifty_thousand_nested_words_takes_no_quadratic_time()
    {
        const int count = 50_000;
        var words = Enumerable.Range(0, count).Select(i => new Word(new TextSpan(2 * i, (2 * i) + 1), Upos.Noun, "NN", "a", i - 1, i == 0 ? "root" : "nmod", 0)).ToArray();
        var parsed = new ParsedText(string.Concat(Enumerable.Repeat("a ", count)), words, [new Sentence(0, count, new TextSpan(0, (2 * count) - 1), true)], [], []);
        var clock = Stopwatch.StartNew();
        Shared.Resolver.Resolve(parsed);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static void AssertOrder(IEnumerable<Mention> mentions)
    {
        var last = (-1, 0);
        foreach (var mention in mentions)
        {
            var here = (mention.First, -mention.End);
            Assert.True(here.CompareTo(last) > 0);
            last = here;
        }
    }

    private static string Print(IReadOnlyList<Chain> chains) => string.Join('\n', chains.Select(c => $"{c.Type} {string.Join(' ', c.Mentions)}"));
}
