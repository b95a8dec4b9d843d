using Entente.Model.Text;

namespace Entente.Coding.Time;

/// <summary>The dates of a parsed text that have days, by its words.</summary>
internal sealed class DateFinder(DateReader reader, ParsedText text, DateOnly? day)
{
    public List<DateMention> Find()
    {
        var found = new List<DateMention>();
        foreach (var date in reader.Read(text.Text, day))
        {
            if (date.Days is not { } days) continue;
            var (first, end) = (FirstFrom(date.Span.Start), FirstFrom(date.Span.End));
            if (first < end) found.Add(new DateMention(first, end, days));
        }

        return found;
    }

    // The first word that starts at an offset or after it.
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, text.Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Words[middle].Span.Start >= offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
