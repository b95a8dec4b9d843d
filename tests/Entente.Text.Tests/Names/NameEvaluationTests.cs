using Entente.Model.Text;
using Entente.Text.Names;
using Xunit;

namespace Entente.Text.Tests.Names;

public sealed class NameEvaluationTests
{
    [Fact]
    public void Only_the_same_words_with_the_same_type_are_right()
    {
        Name[] gold = [new(0, 2, NameType.Person), new(3, 4, NameType.Place), new(6, 7, NameType.Organisation)];
        Name[] found = [new(0, 2, NameType.Person), new(3, 4, NameType.Organisation), new(5, 7, NameType.Organisation), new(8, 9, NameType.Place)];
        var score = NameEvaluation.Of([(gold, found)]);
        Assert.Equal(new NameScore(3, 4, 1), score.Overall);
        Assert.Equal(new NameScore(1, 1, 1), score.Person);
        Assert.Equal(new NameScore(1, 2, 0), score.Organisation);
        Assert.Equal(2.0 / 7, score.Overall.F1, 12);
        Assert.Equal(0.25, score.Overall.Precision, 12);
    }

    [Fact]
    public void Nothing_found_of_nothing_is_no_error()
    {
        var score = NameEvaluation.Of(Array.Empty<(Name[], Name[])>()).Overall;
        Assert.Equal((0.0, 0.0, 0.0), (score.F1, score.Precision, score.Recall));
    }
}
