namespace Entente.Model.Reports;

/// <summary>What a paragraph of a report is.</summary>
public enum BlockKind : byte
{
    /// <summary>The headline.</summary>
    Title,
    /// <summary>A heading within the report.</summary>
    Heading,
    /// <summary>Running text.</summary>
    Paragraph,
    /// <summary>An item of a list.</summary>
    ListItem,
}
