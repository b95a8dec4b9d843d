namespace Entente.Text.Reading.Cleaning;

/// <summary>
/// From the pieces of a page or file to those of the report. The order matters: menus are known by their length, so they go before
/// single entries do; notices hide the lines that give date and author, these hide the headline, and that hides the dateline.
/// </summary>
internal static class Cleaner
{
    internal static void Clean(Draft draft)
    {
        CommentSection.Apply(draft);
        Menus.Apply(draft);
        Boxes.Apply(draft);
        Boilerplate.Apply(draft);
        LeadingLabel.Apply(draft);
        HeaderLines.Apply(draft);
        AddressDate.Apply(draft);
        Headlines.Apply(draft);
        Repeats.Apply(draft);
        Datelines.Apply(draft);
        Signatures.Apply(draft);
        Headings.Apply(draft);
    }
}
