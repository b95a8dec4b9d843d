using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Entente.House.Tests.Api;

/// <summary>Members as a line of C#. Null for what the compiler writes itself and for what only repeats another member.</summary>
internal static class MemberText
{
    public static string? Of(MemberInfo member)
    {
        if (member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)) return null;
        return member switch
        {
            FieldInfo field => Of(field),
            PropertyInfo property => Of(property),
            ConstructorInfo made => $"new({Parameters(made)})",
            MethodInfo method => IsAccessor(method) ? null : Of(method),
            EventInfo raised => $"event {TypeText.Of(raised.EventHandlerType!)} {raised.Name}",
            _ => null,
        };
    }

    private static string? Of(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum) return field.IsLiteral ? $"{field.Name} = {Value(field)}" : null;
        return field.IsLiteral
            ? $"const {TypeText.Of(field.FieldType)} {field.Name} = {Value(field)}"
            : $"{Static(field.IsStatic)}readonly {TypeText.Of(field.FieldType)} {field.Name}";
    }

    private static string Of(PropertyInfo property)
    {
        var get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        var set = property.SetMethod is { IsPublic: true } setter ? IsInit(setter) ? "init; " : "set; " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        return $"{Static(property.GetAccessors().Any(a => a.IsStatic))}{TypeText.Of(property.PropertyType)} {name} {{ {get}{set}}}";
    }

    private static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(TypeText.Of)) + ">" : "";
        return $"{Static(method.IsStatic)}{TypeText.Of(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{(parameter.IsOut ? "out " : "")}{TypeText.Of(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}";

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue is { } value ? Written(value) : "default";

    private static string Value(FieldInfo field) => Written(field.GetRawConstantValue()!);

    private static string Written(object value) => value switch
    {
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
