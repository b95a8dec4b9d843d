using Entente.Model.Text;

namespace Entente.Coding.Places;

/// <summary>Turns a place found into what others see.</summary>
internal static class PlaceMentions
{
    public static PlaceMention Of(ParsedText text, FoundPlace found)
    {
        var (span, place) = (text.SpanOf(found.First, found.End), found.Place);
        return new PlaceMention(span, span.In(text.Text), place.Name, place.Kind, place.State, place.Claimed, place.Latitude, place.Longitude,
            [.. found.Candidates.Take(8).Select(c => c.State is null ? c.Name : $"{c.Name} ({c.State})")], found.Confidence, found.Reason);
    }
}
