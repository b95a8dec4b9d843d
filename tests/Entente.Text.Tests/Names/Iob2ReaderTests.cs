using Entente.Model.Text;
using Entente.Text.Names;
using Xunit;

namespace Entente.Text.Tests.Names;

public sealed class Iob2ReaderTests
{
    private static NamedText[] Read(string text, bool apart = false) => Iob2Reader.Read(new StringReader(text), apart);

    [Fact]
    public void Numbered_columns_with_texts_and_sentences()
    {
        var texts = Read("# newdoc id = a\n# text = x\n1\tAnna\tB-PER\t-\t-\n2\tBerg\tI-PER\t-\t-\n\n1\tRome\tB-LOC\t-\t-\n2\tOslo\tB-LOC\t-\t-\n\n# newdoc id = b\n1\tno\tO\t-\t-\n");
        Assert.Equal(2, texts.Length);
        Assert.Equal([new Name(0, 2, NameType.Person), new Name(2, 3, NameType.Place), new Name(3, 4, NameType.Place)], texts[0].Names);
        Assert.Equal([new Sentence(0, 2, new TextSpan(0, 9), false), new Sentence(2, 4, new TextSpan(10, 19), false)], texts[0].Sentences);
        Assert.Equal("Anna Berg\nRome Oslo", texts[0].Text);
        Assert.Empty(texts[1].Names);
    }

    [Fact]
    public void Two_columns_and_labels_that_begin_with_inside()
    {
        var texts = Read("The I-ORG\nBank I-ORG\nof O\nJapan I-LOC\nart I-MISC\n\n");
        Assert.Equal([new Name(0, 2, NameType.Organisation), new Name(3, 4, NameType.Place)], Assert.Single(texts).Names);
    }

    [Fact]
    public void A_hash_may_be_a_word() => Assert.Equal(2, Assert.Single(Read("#oslo\tB-LOC\nyes\tO\n")).Words.Length);

    [Fact]
    public void Sentences_apart_are_texts() => Assert.Equal(2, Read("a O\n\nb O\n\n", true).Length);
}
