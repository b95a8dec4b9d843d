using Entente.Text.Coreference;
using Entente.Text.Coreference.Scores;
using Entente.Text.Tests.Parsing;
using Entente.Text.Tests.Reading;
using Xunit;

namespace Entente.Text.Tests.Coreference;

public sealed class GumTests
{
    [Fact]
    public void From_raw_text_the_dev_file_of_GUM_scores_what_the_model_card_says()
    {
        var path = ReadingFolders.Shared("data", "treebank", "gum-dev.conllu");
        using var reader = new StreamReader(path);
        var score = CoreferenceEvaluation.Of(GoldTexts.Read(reader, path), p => Shared.Parser.Parse(p.Text), Shared.Resolver.Resolve);
        Assert.True(score.Linked.Conll > 0.57, score.ToString());
        Assert.True(score.All.Conll > 0.65, score.ToString());
        Assert.True(score.Pronouns.Recall > 0.72, score.ToString());
    }
}
