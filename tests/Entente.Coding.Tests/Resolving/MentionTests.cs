using Entente.Coding.Actors;
using Entente.Coding.Evaluation;
using Entente.Coding.Resolving;
using Entente.Coding.Tests.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Tests;
using Xunit;

namespace Entente.Coding.Tests.Resolving;

/// <summary>The mentions under tests/cases/mentions.</summary>
public sealed class MentionTests
{
    private static readonly Lazy<ActorResolver> Resolver = new(() => ActorResolver.Load(new FolderFiles(Checkout.At("data"))));

    [Theory]
    [InlineData("hard.txt", 0.98)]
    [InlineData("held-out.txt", 0.97)]
    public void Mentions_mean_whom_they_should(string file, double least)
    {
        using var reader = new StreamReader(Checkout.At("tests/cases/mentions/" + file));
        var scores = MentionEvaluation.Score(MentionEvaluation.Read(reader, file), Resolver.Value);
        Assert.True(scores.Correct >= least * scores.Mentions, scores + (file == "hard.txt" ? "\n" + string.Join('\n', scores.Failures) : string.Empty));
    }

    [Theory]
    [InlineData("Congo", "COG")]
    [InlineData("Korea", "PRK")]
    [InlineData("Bush", "george-hw-bush")]
    public void Whoever_else_may_be_meant_is_told(string mention, string other) =>
        Assert.Contains(other, Assert.Single(Resolver.Value.Resolve(mention).Actors).Others);

    [Fact]
    public void Ambiguous_names_are_less_sure_than_others()
    {
        var (georgia, france) = (Resolver.Value.Resolve("Georgia").Actors[0], Resolver.Value.Resolve("France").Actors[0]);
        Assert.True(georgia.Confidence < france.Confidence - 0.3m);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"'\"")]
    [InlineData("'s")]
    [InlineData("and , and")]
    [InlineData("\uD800 - / of of of")]
    public void Nothing_means_nobody(string mention)
    {
        var resolution = Resolver.Value.Resolve(mention);
        Assert.Empty(resolution.Actors);
        Assert.NotEmpty(resolution.Reason);
    }

    [Fact]
    public void Every_name_of_a_body_or_state_finds_it()
    {
        var lost = RealData.Actors.Named.Where(n => n.Actor.Kind is ActorKind.Body or ActorKind.State)
            .Where(n => !Resolver.Value.Resolve(n.Actor.Name).Actors.Any(a => a.Id == n.Actor.Id || a.Others.Contains(n.Actor.Id))).Select(n => n.Actor.Name).ToList();
        Assert.True(lost.Count <= 2, string.Join('\n', lost));
    }

    [Theory]
    [InlineData("Iran", "cells")]
    [InlineData("Iran | IRN | soon", "'soon' is no date")]
    [InlineData("Iran | a/b/c/d", "'a/b/c/d' is no actor")]
    public void A_broken_line_of_gold_is_refused_with_its_place(string line, string message)
    {
        var error = Assert.Throws<EntenteException>(() => MentionEvaluation.Read(new StringReader("// gold\n" + line), "gold.txt"));
        Assert.Equal("EVAL011", error.Diagnostic.Code);
        Assert.Equal("gold.txt:2", error.Diagnostic.Place);
        Assert.Contains(message, error.Diagnostic.Message, StringComparison.Ordinal);
    }
}
