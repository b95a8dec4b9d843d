using Entente.Tests;

namespace Entente.Coding.Tests.Coding;

/// <summary>Finds the repository's folders from where the tests run.</summary>
internal static class Folders
{
    public static string Cases(string name) => Checkout.At("tests/cases/" + name);

    /// <summary>A folder of the data that stands beside the checkout; null where it is missing.</summary>
    public static string? Shared(string name)
    {
        var path = Checkout.At("../shared/" + name);
        return Directory.Exists(path) ? path : null;
    }
}
