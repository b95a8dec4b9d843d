using Entente.Model.Claims;
using Xunit;

namespace Entente.Model.Tests;

public sealed class CodesTests
{
    [Fact]
    public void Types_are_written_as_PLOVER_has_them() => Assert.Equal("MOBILIZE", Codes.Of(EventType.Mobilize));

    [Fact]
    public void Every_code_reads_back()
    {
        foreach (var type in Enum.GetValues<EventType>()) Assert.True(Codes.TryRead<EventType>(Codes.Of(type), out var read) && read == type);
        foreach (var stage in Enum.GetValues<Stage>()) Assert.True(Codes.TryRead<Stage>(Codes.Of(stage), out var read) && read == stage);
        foreach (var backing in Enum.GetValues<Backing>()) Assert.True(Codes.TryRead<Backing>(Codes.Of(backing), out var read) && read == backing);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("AID,AGREE")]
    [InlineData("HELP")]
    public void What_is_no_code_is_refused(string text) => Assert.False(Codes.TryRead<EventType>(text, out _));

    [Fact]
    public void Sanction_is_material_conflict() => Assert.Equal(Quad.MaterialConflict, Codes.QuadOf(EventType.Sanction));
}
