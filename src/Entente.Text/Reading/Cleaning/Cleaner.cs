namespace Entente.Text.Reading.Cleaning;

/// <summary>
/// From the pieces of a page or file to those of the report. The order matters: notices hide the headline, the headline hides
/// the lines that give date and author, and these hide the dateline.
/// </summary>
internal static class Cleaner
{
    internal static void Clean(Draft draft)
    {
        LeadingLabel.Apply(draft);
        Boxes.Apply(draft);
        Boilerplate.Apply(draft);
        Menus.Apply(draft);
        HeaderLines.Apply(draft);
        AddressDate.Apply(draft);
        Headlines.Apply(draft);
        Repeats.Apply(draft);
        Datelines.Apply(draft);
        Signatures.Apply(draft);
        Headings.Apply(draft);
    }
}
