using Entente.Coding.Actors;
using Xunit;

namespace Entente.Coding.Tests.Actors;

/// <summary>The actor files themselves.</summary>
public sealed class ActorDataTests
{
    [Fact]
    public void The_linter_finds_nothing()
    {
        var findings = ActorLint.Check(RealData.Actors);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Theory]
    [InlineData(ActorKind.State, 195)]
    [InlineData(ActorKind.Body, 90)]
    [InlineData(ActorKind.Group, 60)]
    [InlineData(ActorKind.Office, 200)]
    [InlineData(ActorKind.Person, 350)]
    [InlineData(ActorKind.Outlet, 120)]
    public void There_are_enough_of_each_kind(object kind, int least) =>
        Assert.InRange(RealData.Actors.Named.Count(n => n.Actor.Kind == (ActorKind)kind), least, int.MaxValue);

    [Fact]
    public void There_are_enough_roles() => Assert.InRange(RealData.Actors.Roles.Count, 250, int.MaxValue);

    [Theory]
    [InlineData("IRN", 630)]
    [InlineData("RUS", 365)]
    [InlineData("CHN", 710)]
    [InlineData("DEU", 255)]
    [InlineData("SRB", 345)]
    public void States_carry_their_number(string code, int cow) => Assert.Equal(cow, RealData.Actors.ById(code)?.Cow);

    [Theory]
    [InlineData("edition.cnn.com", "CNN")]
    [InlineData("www.reuters.com", "REUTERS")]
    [InlineData("tass.com", "TASS")]
    [InlineData("example.org", null)]
    [InlineData("", null)]
    public void A_host_belongs_to_its_outlet(string host, string? id) => Assert.Equal(id, RealData.Actors.OutletAt(host)?.Id);
}
