using System.Reflection;

namespace Entente.House.Tests;

/// <summary>The assemblies under <c>src/</c>.</summary>
internal static class Houses
{
    /// <summary>What others may build on: their public API is frozen.</summary>
    public static readonly string[] Libraries = ["Entente.Model", "Entente.Text", "Entente.Coding", "Entente.Ledger", "Entente.Reasoning", "Entente"];

    public static readonly string[] All = [.. Libraries, "Entente.Cli"];

    public static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    /// <summary>The types of an assembly that somebody wrote.</summary>
    public static IEnumerable<Type> Written(string name) =>
        Load(name).GetTypes().Where(t => !IsMade(t) && t.Namespace?.StartsWith("Entente", StringComparison.Ordinal) == true);

    // The compiler's own types, and those of source generators, have marks that names can't have in C#.
    private static bool IsMade(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsMade(outer));
}
