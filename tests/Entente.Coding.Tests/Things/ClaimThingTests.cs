using Entente.Coding.Tests.Coding;
using Entente.Model.Claims;
using Xunit;

namespace Entente.Coding.Tests.Things;

/// <summary>The things that claims take from the text.</summary>
public sealed class ClaimThingTests
{
    [Theory]
    [InlineData("Russia sent at least six S300 batteries to Iran.", "S-300", "s-300", 6.0, 6.0, null)]
    [InlineData("Russia supplied Iran with up to 24 Su-35 fighters.", "Su-35", "su-35", 24.0, null, 24.0)]
    [InlineData("Germany delivered between 10 and 14 Leopard 2A6 tanks to Ukraine.", "Leopard 2", "leopard-2", null, 10.0, 14.0)]
    public void Gear_has_its_name_its_id_and_its_bounds(string text, string item, string gear, double? count, double? min, double? max)
    {
        var thing = Assert.Single(Assert.Single(Whole.Claims(text), c => c.Event == EventType.Aid).Things);
        Assert.Equal((item, gear, (decimal?)count, (decimal?)min, (decimal?)max), (thing.Item, thing.Gear, thing.Count, thing.Min, thing.Max));
    }

    [Fact]
    public void An_assault_has_the_people_that_it_hurt()
    {
        var claims = Whole.Claims("Russian missiles struck Ukraine, killing at least 12 civilians.");
        var thing = Assert.Single(claims.First(c => c.Event == EventType.Assault).Things, t => t.Kind == "casualties");
        Assert.Equal(("killed", (decimal?)12, (decimal?)12, "civilian"), (thing.Item, thing.Count, thing.Min, thing.Unit));
    }
}
