namespace Entente.Text.Reading;

/// <summary>How a file holds its reports.</summary>
internal enum ReportFormat : byte
{
    Unknown,
    Plain,
    Html,
    Json,
    JsonLines,
}
