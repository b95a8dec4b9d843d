using Entente.Model.Dates;

namespace Entente.Model.Reports;

/// <summary>A document as it was received, with the clean text that every offset points into.</summary>
public sealed record Report
{
    /// <summary>Hash of its bytes: <c>rpt_…</c>. The same bytes under two names are one report.</summary>
    public required string Id { get; init; }

    /// <summary>The file's name, or its path under the folder that was read, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Who published it; null when neither page nor text says.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its headline; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Its author as printed; null when there is none.</summary>
    public string? Byline { get; init; }

    /// <summary>The place of its dateline, as in "Brussels, March 4"; null when there is none.</summary>
    public string? Place { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    public DateRange? Published { get; init; }

    /// <summary>Where <see cref="Published"/> was found, such as <c>metadata</c>, <c>first line</c> or <c>dateline</c>; null when unknown.</summary>
    public string? PublishedFrom { get; init; }

    /// <summary>Canonical address of the page; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>Language as BCP 47 has it, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The clean text. Paragraphs are separated by one empty line; the headline, where there is one, is the first paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of <see cref="Text"/>, in order, with what they are.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Lines and passages that were left out, each with the reason.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>The day that relative dates count from: the last day of <see cref="Published"/>; null when unknown.</summary>
    public DateOnly? Day => Published?.End;
}
