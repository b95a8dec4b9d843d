using System.Reflection;
using Xunit;

namespace Entente.House.Tests;

/// <summary>How types are built.</summary>
public sealed class TypeTests
{
    // Nobody may add here without a reason that stands beside the name.
    private static readonly string[] MayBeInherited = [];

    [Fact]
    public void ClassesAreSealed() =>
        Rule.Holds(
            "Every class is sealed, static or abstract.",
            from name in Houses.All
            from type in Houses.Written(name)
            where type is { IsClass: true, IsAbstract: false, IsSealed: false } && !MayBeInherited.Contains(type.FullName) && !IsEntryPoint(type)
            select type.FullName!);

    [Fact]
    public void TheProgramHasNoPublicTypes() =>
        Rule.Holds("Hosts are internal: what others build on is in the libraries.", Houses.Load("Entente.Cli").GetExportedTypes().Select(t => t.FullName!));

    [Fact]
    public void PublicFieldsAreConstantsOrReadOnly() =>
        Rule.Holds(
            "Public fields of public types never change.",
            from name in Houses.Libraries
            from type in Houses.Load(name).GetExportedTypes()
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where field is { IsLiteral: false, IsInitOnly: false }
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void SignaturesHoldNoDateTime() =>
        Rule.Holds(
            "Dates carry their precision (DateRange) or are whole days (DateOnly): no DateTime or DateTimeOffset in public signatures.",
            from name in Houses.Libraries
            from type in Houses.Load(name).GetExportedTypes()
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where TypesOf(member).SelectMany(Parts).Any(t => t == typeof(DateTime) || t == typeof(DateTimeOffset))
            select $"{type.FullName}.{member.Name}");

    private static bool IsEntryPoint(Type type) => type.Assembly.EntryPoint?.DeclaringType == type;

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        ConstructorInfo made => made.GetParameters().Select(p => p.ParameterType),
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return [type, .. type.GenericTypeArguments.SelectMany(Parts)];
    }
}
