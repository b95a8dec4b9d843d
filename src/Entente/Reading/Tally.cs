using Entente.Model.Diagnostics;
using Entente.Model.Ledger;
using Entente.Text.Reading;

namespace Entente.Reading;

/// <summary>Counts what reading gives; only the one writer touches it.</summary>
internal sealed class Tally(int files)
{
    private readonly List<Diagnostic> _refused = [];
    private readonly List<Diagnostic> _notes = [];
    private int _recorded;
    private int _known;
    private int _claims;

    public int Done { get; set; }

    public void Recorded(CodedReport coded)
    {
        _recorded++;
        _claims += coded.Claims.Count;
    }

    public void Known() => _known++;

    public void Refused(Diagnostic reason) => _refused.Add(reason);

    public void Said(ReadResult read)
    {
        _refused.AddRange(read.Refusals);
        _notes.AddRange(read.Notes);
    }

    public ReadOutcome Outcome() => new(files, _recorded, _known, _claims, _refused, _notes);
}
