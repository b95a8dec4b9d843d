using Entente.Coding.Actors;
using Entente.Model.Data;
using Entente.Tests;

namespace Entente.Coding.Tests.Actors;

/// <summary>The repository's own data, read once.</summary>
internal static class RealData
{
    public static string Root => Checkout.Root;

    private static readonly Lazy<ActorBook> Loaded = new(() => ActorBook.Load(new FolderFiles(Checkout.At("data"))));

    public static ActorBook Actors => Loaded.Value;
}
