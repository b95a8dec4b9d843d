using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Model.Claims;

namespace Entente.Ledger.Json;

/// <summary>Writes the vocabulary's enums with the words that exports use, so that a renumbered enum cannot change an old ledger.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.GetString();
        return !string.IsNullOrEmpty(code) && Codes.TryRead<T>(code, out var value)
            ? value
            : throw new JsonException($"'{code}' is no code of {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Codes.Of(value));
}
