using Entente.Train.Runs;
using Xunit;

namespace Entente.Train.Tests;

public sealed class CardTests
{
    private static readonly InputFile Model = new("en-tokens.bin", "ab12", 5);
    private static readonly StageRecord Tokens = new("tokens", Model, new(StringComparer.Ordinal) { ["Seed"] = "1" }, [new InputFile("a-train.conllu", "cd34", 9)]);

    [Fact]
    public void A_card_is_read_as_it_was_written()
    {
        using var folder = new ScratchFolder();
        new Card([Tokens], [new Figure("a-dev.conllu", "LAS", 83.57)]).Write(folder.Path);
        var card = Card.Read(folder.Path);
        Assert.Equal(Model, card.Find("tokens")!.File);
        Assert.Equal(Tokens.Key, card.Find("tokens")!.Key);
        Assert.Equal(new Figure("a-dev.conllu", "LAS", 83.57), Assert.Single(card.Figures));
    }

    [Fact]
    public void Its_page_tells_files_scores_and_sources()
    {
        var page = CardPage.Of(new Card([Tokens], [new Figure("a-dev.conllu", "LAS", 83.5)]));
        Assert.Contains("| tokens | en-tokens.bin | 5 | ab12 |", page, StringComparison.Ordinal);
        Assert.Contains("| a-dev.conllu | LAS | 83.50 |", page, StringComparison.Ordinal);
        Assert.Contains("Settings: Seed 1.", page, StringComparison.Ordinal);
        Assert.Contains("| a-train.conllu | 9 | cd34 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_record_takes_the_place_of_the_old_one()
    {
        var card = new Card([Tokens, Tokens with { Name = "lemmas" }], []).With(Tokens with { File = Model with { Hash = "ef56" } });
        Assert.Equal(["tokens", "lemmas"], card.Stages.Select(s => s.Name));
        Assert.Equal("ef56", card.Find("tokens")!.File.Hash);
    }

    [Fact]
    public void A_broken_card_is_refused_with_its_path()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(Path.Combine(folder.Path, "card.json"), "{");
        Assert.Contains("card.json", Assert.Throws<TrainingException>(() => Card.Read(folder.Path)).Message, StringComparison.Ordinal);
    }
}
