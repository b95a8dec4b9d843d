using Entente.Model.Text;
using Entente.Text.Treebanks;
using Entente.Train.Deep;
using Xunit;

namespace Entente.Train.Tests;

public sealed class PlainSentencesTests
{
    private const string Treebank = """
        # newdoc id = a
        # text = The envoy said that they had sent the guns.
        1	The	the	DET	DT	_	2	det	_	_
        2	envoy	envoy	NOUN	NN	_	3	nsubj	_	_
        3	said	say	VERB	VBD	_	0	root	_	_
        4	that	that	SCONJ	IN	_	7	mark	_	_
        5	they	they	PRON	PRP	_	7	nsubj	_	_
        6	had	have	AUX	VBD	_	7	aux	_	_
        7	sent	send	VERB	VBN	_	3	ccomp	_	_
        8	the	the	DET	DT	_	9	det	_	_
        9	guns	gun	NOUN	NNS	_	7	obj	_	SpaceAfter=No
        10	.	.	PUNCT	.	_	3	punct	_	_

        # text = General Okoro waited.
        1	General	General	PROPN	NNP	_	2	compound	_	_
        2	Okoro	Okoro	PROPN	NNP	_	3	nsubj	_	_
        3	waited	wait	VERB	VBD	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_


        """;

    private static readonly ParsedText Gold = Conllu.Read(new StringReader(Treebank), "test");

    private static readonly Piece[][] Sentences = [.. Gold.Sentences.Select(s => Pieces.Of(Gold, s))];

    [Fact]
    public void A_clause_becomes_a_sentence_of_its_own()
    {
        var clause = Assert.Single(ClauseCutter.Cut(Sentences[0]));
        Assert.Equal("They had sent the guns.", Pieces.Text([clause]).Text);
        Assert.Equal([2, 2, -1, 4, 2, 2], clause.Select(p => p.Head));
        Assert.Equal("root", clause[2].Relation);
    }

    [Fact]
    public void A_name_takes_the_place_of_a_pronoun_with_its_own_tree()
    {
        var shuffle = new Shuffle(1);
        var renamed = new NamedActors(Sentences).Rename(ClauseCutter.Cut(Sentences[0]).Single(), ref shuffle)!;
        var text = Pieces.Text([renamed]);
        Assert.Equal("General Okoro had sent the guns.", text.Text);
        Assert.Equal([1, 3, 3, -1, 5, 3, 3], text.Words.Select(w => w.Head));
        Assert.Equal(["compound", "nsubj", "aux", "root"], text.Words.Take(4).Select(w => w.Relation));
    }

    [Fact]
    public void A_verb_that_fits_the_pronoun_only_keeps_it()
    {
        var present = Sentences[0].Select((p, i) => i == 5 ? p with { Form = "have", Xpos = "VBP" } : p).ToArray();
        var shuffle = new Shuffle(1);
        Assert.Null(new NamedActors(Sentences).Rename(present, ref shuffle));
    }

    [Fact]
    public void Every_made_sentence_is_a_tree_over_its_own_words()
    {
        var made = PlainSentences.From([Gold], seed: 1);
        Assert.NotEmpty(made.Sentences);
        foreach (var sentence in made.Sentences)
        {
            var words = made.Words[sentence.First..sentence.End];
            Assert.Single(words, w => w.Head < 0);
            Assert.All(words, w => Assert.True(w.Head < 0 || (w.Head >= sentence.First && w.Head < sentence.End)));
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_sentences() =>
        Assert.Equal(PlainSentences.From([Gold], seed: 4).Text, PlainSentences.From([Gold], seed: 4).Text);
}
