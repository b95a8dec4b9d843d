using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Entente.Ledger.Tests;

/// <summary>Writes out every public property of an object, all the way down, without the serialiser that is under test.</summary>
internal static class Deep
{
    public static string Text(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        if (value is null or string or Enum || value.GetType().IsPrimitive || value is decimal or DateOnly)
            text.Append(value is null ? "null" : value is string s
                ? $"\"{s}\"" : Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
        else if (value is IEnumerable items) AppendItems(text, items, depth);
        else AppendProperties(text, value, depth);
    }

    private static void AppendItems(StringBuilder text, IEnumerable items, int depth)
    {
        text.Append("[\n");
        foreach (var item in items)
        {
            text.Append(' ', depth + 1);
            Append(text, item, depth + 1);
        }

        text.Append(' ', depth).Append("]\n");
    }

    private static void AppendProperties(StringBuilder text, object value, int depth)
    {
        text.Append("{\n");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            text.Append(' ', depth + 1).Append(property.Name).Append(": ");
            Append(text, property.GetValue(value), depth + 1);
        }

        text.Append(' ', depth).Append("}\n");
    }
}
