using Entente.Model.Reports;

namespace Entente.Text.Reading;

/// <summary>A report while it is being cleaned: each step takes pieces away or fills in what the report says about itself.</summary>
internal sealed class Draft(string file, string id)
{
    internal const int LeftOutLength = 200;

    internal string File { get; } = file;

    internal string Id { get; } = id;

    internal List<Piece> Pieces { get; set; } = [];

    internal List<LeftOut> LeftOut { get; } = [];

    internal string? Title { get; set; }

    internal string? Outlet { get; set; }

    internal string? Byline { get; set; }

    internal string? Place { get; set; }

    internal string? Address { get; set; }

    /// <summary>An agency named in dateline or signature: the outlet when nothing better is known.</summary>
    internal string? Agency { get; set; }

    /// <summary>The language that a page says it is in.</summary>
    internal string? PageLanguage { get; set; }

    internal DateOnly? Published { get; private set; }

    internal string? PublishedFrom { get; private set; }

    internal bool HasText => Pieces.Exists(p => p.Kind is not BlockKind.Title);

    /// <summary>Keeps the first date that is found: callers come in order of trust.</summary>
    internal void Publish(DateOnly? day, string from)
    {
        if (day is null || Published is not null) return;
        Published = day;
        PublishedFrom = from;
    }

    internal void Leave(string text, string reason)
    {
        var shown = text.Trim();
        if (shown.Length is 0) return;
        LeftOut.Add(new(shown.Length <= LeftOutLength ? shown : Shorten(shown), reason));
    }

    /// <summary>Takes out every piece for which <paramref name="reasonFor"/> has a reason.</summary>
    internal void Remove(Func<Piece, string?> reasonFor)
    {
        var kept = new List<Piece>(Pieces.Count);
        foreach (var piece in Pieces)
        {
            if (reasonFor(piece) is { } reason) Leave(piece.Text, reason);
            else kept.Add(piece);
        }

        Pieces = kept;
    }

    private static string Shorten(string text) =>
        text[..(char.IsHighSurrogate(text[LeftOutLength - 1]) ? LeftOutLength - 1 : LeftOutLength)];
}
