using System.Reflection;
using System.Text;

namespace Entente.House.Tests.Api;

/// <summary>The public API of an assembly as text: types in ordinal order, members in ordinal order below each.</summary>
internal static class PublicApi
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)) Write(type, text);
        return text.ToString();
    }

    private static void Write(Type type, StringBuilder text)
    {
        text.Append(type.Namespace).Append(": ").Append(TypeText.KindOf(type)).Append(' ').Append(TypeText.Of(type)).Append(Bases(type)).Append('\n');
        foreach (var line in type.GetMembers(Own).Select(MemberText.Of).OfType<string>().Order(StringComparer.Ordinal))
            text.Append("    ").Append(line).Append('\n');
        text.Append('\n');
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum) return "";
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = type.GetInterfaces().Except(inherited).Where(i => i.IsVisible).Select(TypeText.Of).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) bases.Insert(0, TypeText.Of(parent));
        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }
}
