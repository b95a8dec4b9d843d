using Entente.Coding.Tests.Coding;
using Xunit;

namespace Entente.Coding.Tests.Geo;

/// <summary>Where claims say that an act took place, and which pact they are about.</summary>
public sealed class WhereTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in File.ReadLines(Folders.Cases("places/where.txt")).Where(l => l.Length > 0 && l[0] != '#'))
            data.Add(row.Split('\t')[1], row.Split('\t')[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_place_is_that_of_the_acts_own_clause(string text, string place)
    {
        var claims = Whole.Claims(text);
        if (place == "-") Assert.All(claims, c => Assert.Null(c.Where));
        // What is known to be missed; the mark must go once it is right.
        else if (place.StartsWith("? ", StringComparison.Ordinal)) Assert.DoesNotContain(claims, c => c.Where?.Name == place[2..]);
        else Assert.Contains(claims, c => c.Where?.Name == place);
        Assert.All(claims.Where(c => c.Where is not null), c => Assert.NotEmpty(c.Where!.Span.In(text)));
    }

    [Fact]
    public void A_claim_about_a_known_pact_carries_its_id()
    {
        var claim = Assert.Single(Whole.Claims("Russia and Iran signed the Comprehensive Strategic Partnership Treaty."));
        var pact = Assert.Single(claim.Things, t => t.Kind == "agreement");
        Assert.Equal("iran-russia-2025", pact.Category);
    }

    [Fact]
    public void What_names_an_actor_is_no_place() =>
        Assert.All(Whole.Claims("Moscow sent missiles to Tehran."), c => Assert.Null(c.Where));
}
