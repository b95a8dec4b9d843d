using Entente.Model.Diagnostics;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Reading;

/// <summary>What a worker made of one report: its claims, nothing when the ledger had it already, or the reason why it failed.</summary>
internal readonly record struct Worked(Report Report, CodedReport? Coded, Diagnostic? Failed);
