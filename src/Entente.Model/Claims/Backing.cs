namespace Entente.Model.Claims;

/// <summary>The kind of help in a claim, ordered by how far it goes.</summary>
public enum Backing : byte
{
    /// <summary>Statements.</summary>
    Words,
    /// <summary>Votes, vetoes, meetings called, agreements, recognition.</summary>
    Diplomatic,
    /// <summary>Money, trade, energy, relief from sanctions.</summary>
    Economic,
    /// <summary>Food, medicine, shelter, relief.</summary>
    Humanitarian,
    /// <summary>Knowledge, parts and systems that are not arms.</summary>
    Technology,
    /// <summary>Weapons and munitions.</summary>
    Arms,
    /// <summary>Intelligence, imagery, targeting data.</summary>
    Intelligence,
    /// <summary>Advisers and training.</summary>
    Advice,
    /// <summary>Joint exercises.</summary>
    Exercise,
    /// <summary>Bases, airspace, ports.</summary>
    Basing,
    /// <summary>Troops and strikes.</summary>
    Force,
}
