using Entente.Ledger.Json;
using Entente.Model.Claims;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Sqlite;

/// <summary>Writes a coded report as rows; the caller holds the transaction.</summary>
internal sealed class RowWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _report = Statement.Insert(connection, "reports", 14);
    private readonly Statement _claim = Statement.Insert(connection, "claims", 27);
    private readonly Statement _speaker = Statement.Insert(connection, "speakers", 9);
    private readonly Statement _thing = Statement.Insert(connection, "things", 12);
    private readonly Statement _dropped = Statement.Insert(connection, "dropped", 8);

    public void Write(SqliteTransaction transaction, CodedReport coded)
    {
        WriteReport(transaction, coded.Report);
        foreach (var claim in coded.Claims) WriteClaim(transaction, claim);
        foreach (var d in coded.Dropped)
            _dropped.Run(transaction, d.Report, d.Id, d.Sentence, d.Span.Start, d.Span.End, d.Text, d.Reason, d.Detail);
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_report, _claim, _speaker, _thing, _dropped]) statement.Dispose();
    }

    private void WriteReport(SqliteTransaction transaction, Report r) => _report.Run(
        transaction, r.Id, r.File, r.Outlet, r.Title, r.Byline, r.Place, Statement.Iso(r.Published?.Start), Statement.Iso(r.Published?.End),
        Code(r.Published?.Precision), r.PublishedFrom, r.Address, r.Language, r.Text, LedgerJson.Write(r));

    private void WriteClaim(SqliteTransaction transaction, Claim c)
    {
        _claim.Run(
            transaction, c.Report, c.Id, c.Sentence.Index, c.Sentence.Span.Start, c.Sentence.Span.End, c.Sentence.Text,
            c.Actor.Code, c.Actor.Id, c.Actor.Name, c.Recipient?.Code, c.Recipient?.Id, c.Recipient?.Name,
            Codes.Of(c.Event), c.Mode, c.Trigger.Text, Codes.Of(c.Polarity), Codes.Of(c.Modality), c.Reciprocal ? 1 : 0,
            Statement.Iso(c.When?.Range.Start), Statement.Iso(c.When?.Range.End), Code(c.When?.Range.Precision), c.Where?.Name,
            Code(c.Stage), Code(c.Backing), Number(c.Confidence), c.Coder, LedgerJson.Write(c));
        foreach (var (i, s) in c.Speakers.Index())
            _speaker.Run(transaction, c.Report, c.Id, i, s.Code, s.Name, Codes.Of(s.Kind), s.Cue, s.Span.Start, s.Span.End);
        foreach (var (i, t) in c.Things.Index())
        {
            _thing.Run(
                transaction, c.Report, c.Id, i, t.Kind, t.Item, t.Category, Number(t.Count), t.Unit, Number(t.Amount), t.Currency,
                t.Span.Start, t.Span.End);
        }
    }

    private static string? Code<T>(T? value) where T : struct, Enum => value is { } v ? Codes.Of(v) : null;

    private static double? Number(decimal? value) => (double?)value;
}
