using Entente.Coding.Tests.Coding;
using Entente.Model.Claims;
using Xunit;

namespace Entente.Coding.Tests.Things;

/// <summary>The things that claims take from the text.</summary>
public sealed class ClaimThingTests
{
    [Theory]
    [InlineData("Russia sent six S300 batteries to Iran.", "S-300", "s-300", 6.0, null, null)]
    [InlineData("Russia supplied Iran with up to 24 Su-35 fighters.", "Su-35", "su-35", 24.0, null, 24.0)]
    [InlineData("France supplied Ukraine with at least 12 Caesar howitzers.", "CAESAR", "caesar", 12.0, 12.0, null)]
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
