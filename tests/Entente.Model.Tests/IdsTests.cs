using CsCheck;
using Xunit;

namespace Entente.Model.Tests;

public sealed class IdsTests
{
    [Fact]
    public void Parts_keep_their_borders() => Assert.NotEqual(Ids.Of("x_", "ab", "c"), Ids.Of("x_", "a", "bc"));

    [Fact]
    public void A_missing_part_is_no_empty_part() => Assert.NotEqual(Ids.Of("x_", "a", null), Ids.Of("x_", "a", ""));

    [Fact]
    public void The_same_parts_have_the_same_id_on_every_machine() => Assert.Equal("x_37efc929c5c40fd796cc", Ids.Of("x_", "a", "b"));

    [Fact]
    public void Ids_have_prefix_and_twenty_digits() =>
        Gen.String.Array.Sample(parts =>
        {
            var id = Ids.Of("clm_", parts);
            return id.Length == 24 && id.StartsWith("clm_", StringComparison.Ordinal) && id[4..].All(char.IsAsciiHexDigitLower);
        });
}
