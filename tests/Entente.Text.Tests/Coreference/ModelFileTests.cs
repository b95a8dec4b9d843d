using Entente.Model.Diagnostics;
using Entente.Text.Coreference;
using Xunit;

namespace Entente.Text.Tests.Coreference;

public sealed class ModelFileTests
{
    [Theory]
    [InlineData(3, "TEXT001")]
    [InlineData(40, "TEXT010")]
    [InlineData(200_000, "TEXT010")]
    public void A_model_cut_short_is_refused(int bytes, string code)
    {
        using var stream = typeof(CoreferenceResolver).Assembly.GetManifestResourceStream(CoreferenceModelFile.Path)!;
        var model = new byte[bytes];
        stream.ReadExactly(model);
        var thrown = Assert.Throws<EntenteException>(() => CoreferenceModelFile.Read(model));
        Assert.Equal(code, thrown.Diagnostic.Code);
    }
}
