using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>Types of things as files have them.</summary>
internal static class EntityTypeNames
{
    private static readonly string[] Names = [.. Enum.GetNames<EntityType>().Select(n => n.ToLowerInvariant())];

    /// <summary>As JSON has it: the type's own name in small letters.</summary>
    public static string Of(EntityType type) => Names[(int)type];

    /// <summary>As GUM and CorefUD have it.</summary>
    public static string InTreebanks(EntityType type) => type switch
    {
        EntityType.Organisation => "organization",
        EntityType.Thing => "object",
        _ => Of(type),
    };
}
