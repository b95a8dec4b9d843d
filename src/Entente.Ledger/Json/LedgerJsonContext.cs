using System.Text.Json.Serialization;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Reports;

namespace Entente.Ledger.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(CodeConverter<EventType>), typeof(CodeConverter<Polarity>), typeof(CodeConverter<Modality>), typeof(CodeConverter<Stage>),
        typeof(CodeConverter<Backing>), typeof(CodeConverter<SpeakerKind>), typeof(CodeConverter<DatePrecision>),
        typeof(CodeConverter<BlockKind>),
    ])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Claim))]
internal sealed partial class LedgerJsonContext : JsonSerializerContext;
