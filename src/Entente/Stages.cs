using Entente.Coding;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Reading;

namespace Entente;

/// <summary>The stages that a report goes through before it is recorded. Each is pure and safe to call from several threads.</summary>
internal sealed record Stages(
    Func<ReportFile, ReadResult> Read, Func<string, ParsedText> Parse, Func<Report, ParsedText, CodedReport> Code)
{
    /// <summary>The parser itself, for texts that are no reports.</summary>
    public Func<EnglishParser> Parser { get; init; } = EnglishParser.Load;

    /// <summary>The coder itself, for what is asked of texts besides claims.</summary>
    public Func<Coder> Coder { get; init; } = () => throw new InvalidOperationException("These stages have no coder of their own.");

    /// <summary>Loads what the stages need, so that what is missing or broken is said once and not for each report.</summary>
    public Action Prepare { get; init; } = () => { };
}
