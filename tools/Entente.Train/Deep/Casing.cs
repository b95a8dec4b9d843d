namespace Entente.Train.Deep;

/// <summary>How a training sentence is written. The treebanks hold few headlines, so some sentences are shown as headlines would have them.</summary>
internal enum Casing
{
    /// <summary>As it stands.</summary>
    AsWritten,
    /// <summary>Every longer word with a capital.</summary>
    Title,
    /// <summary>All capitals.</summary>
    Upper,
}
