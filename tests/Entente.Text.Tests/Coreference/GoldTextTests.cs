using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Coreference;
using Entente.Text.Coreference.Scores;
using Xunit;

namespace Entente.Text.Tests.Coreference;

public sealed class GoldTextTests
{
    private const string Two = """
        # newdoc id = harbour
        # global.Entity = GRP-etype-infstat
        1	The	the	DET	DT	_	2	det	_	Entity=(1-organization-new
        2	navy	navy	NOUN	NN	_	3	nsubj	_	Entity=1)
        3	fuels	fuel	VERB	VBZ	_	0	root	_	_
        4	its	its	PRON	PRP$	_	5	nmod:poss	_	Entity=(2-object-new(1-organization-giv)
        5	ships	ship	NOUN	NNS	_	3	obj	_	Entity=2)

        # newdoc id = weather
        # global.Entity = GRP-etype-infstat
        1-2	It's	_	_	_	_	_	_	_	_
        1	It	it	PRON	PRP	_	3	expl	_	_
        2	's	be	AUX	VBZ	_	3	cop	_	_
        3	Oslo	Oslo	PROPN	NNP	_	0	root	_	Entity=(7-place-new)

        """;

    [Fact]
    public void Chains_nested_mentions_and_types_are_read_text_by_text()
    {
        var texts = Read(Two);
        Assert.Equal(["harbour", "weather"], texts.Select(t => t.Id));
        var (navy, ships) = (texts[0].Chains[0], texts[0].Chains[1]);
        Assert.Equal((EntityType.Organisation, EntityType.Thing, EntityType.Place), (navy.Type, ships.Type, texts[1].Chains[0].Type));
        Assert.Equal([new Mention(0, 2, 1, MentionKind.Description), new Mention(3, 4, 3, MentionKind.Pronoun)], navy.Mentions);
        Assert.Equal([new Mention(3, 5, 4, MentionKind.Description)], ships.Mentions);
        Assert.Equal([new Mention(2, 3, 2, MentionKind.Name)], texts[1].Chains[0].Mentions);
    }

    [Theory]
    [InlineData("Entity=(1-organization-new", "Entity=_")]
    [InlineData("Entity=2)", "Entity=(2-object-new")]
    public void A_bracket_without_its_partner_is_refused(string bracket, string other)
    {
        var thrown = Assert.Throws<EntenteException>(() => Read(Two.Replace(bracket, other, StringComparison.Ordinal)));
        Assert.Equal("TEXT009", thrown.Diagnostic.Code);
    }

    [Fact]
    public void Gold_chains_score_one_hundred_percent_against_themselves()
    {
        foreach (var text in Read(Two))
            Assert.Equal(1, CoreferenceEvaluation.Of(text, text.Parsed, text.Chains).All.BCubed.F1, 6);
    }

    [Fact]
    public void A_mention_with_the_right_head_and_the_wrong_start_agrees_by_head_only()
    {
        var text = Read(Two)[0];
        Chain[] found = [new(EntityType.Organisation, [new Mention(1, 2, 1, MentionKind.Description), new Mention(3, 4, 3, MentionKind.Pronoun)])];
        var score = CoreferenceEvaluation.Of(text, text.Parsed, found);
        Assert.Equal((0, 1), (score.Linked.Muc.F1, score.Heads.Muc.F1));
        Assert.Equal(new AntecedentScore(1, 1, 0), score.Pronouns);
    }

    private static IReadOnlyList<GoldText> Read(string conllu)
    {
        using var reader = new StringReader(conllu);
        return GoldTexts.Read(reader, "two.conllu");
    }
}
