using Entente.Coding.Agreements;
using Entente.Coding.Places;
using Entente.Coding.Time;
using Entente.Model.Data;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;
using Entente.Reading;
using Entente.Reasoning;
using Entente.Text.Parsing;
using Entente.Text.Reading;

namespace Entente;

/// <summary>
/// The front door: reads reports into a ledger and reasons about what it holds. Made by <see cref="EngineBuilder"/>, never altered
/// afterwards, safe to share between threads.
/// </summary>
public sealed class Engine
{
    private readonly Lazy<Stages> _stages;
    private readonly Lazy<DateReader> _dates;
    private readonly int _threads;

    internal Engine(IDataFiles data, int threads, Func<IDataFiles, Stages> stages)
    {
        Data = data;
        _threads = threads;
        _stages = new Lazy<Stages>(() => stages(data));
        _dates = new Lazy<DateReader>(() => DateReader.Load(data));
    }

    /// <summary>What the program knows: the built-in data files with the user's laid over them.</summary>
    public IDataFiles Data { get; }

    /// <summary>
    /// Reads files, and folders with all their subfolders, into a ledger. Files are taken in ordinal order of their names and recorded in
    /// that order. A report that the ledger has already is not parsed again. A bad report is refused with its reason and stops no other;
    /// broken data files throw <see cref="Model.Diagnostics.EntenteException"/>.
    /// </summary>
    public ReadOutcome Read(
        IEnumerable<string> paths, ILedger ledger, IProgress<ReadProgress>? progress = null, CancellationToken stop = default)
    {
        _stages.Value.Prepare();
        return new ReadPipeline(_stages.Value, ledger, _threads, progress).Run(paths, stop);
    }

    /// <summary>What follows from a ledger's content: the same content, the same findings.</summary>
    public static Reasoned Reason(ILedger ledger)
    {
        var snapshot = ledger.Snapshot();
        return new Reasoned(snapshot, Reasoner.Reason(snapshot));
    }

    /// <summary>The first stage alone: a file to reports with clean text, title, outlet and date. Bad input comes back as a refusal.</summary>
    public ReadResult Clean(ReportFile file) => _stages.Value.Read(file);

    /// <summary>The third stage alone: the claims of a report that has been cleaned, with what was seen in it and not coded.</summary>
    public CodedReport Code(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return _stages.Value.Code(report, Parse(report.Text));
    }

    /// <summary>The parser of the second stage, for texts that are no reports and for many of them.</summary>
    public EnglishParser Parser => _stages.Value.Parser();

    /// <summary>The reader of dates alone, which needs no parse.</summary>
    public DateReader Dates => _dates.Value;

    /// <summary>The second stage alone: sentences, words, tags, dependencies and names of a text.</summary>
    public ParsedText Parse(string text) => _stages.Value.Parse(text);

    /// <summary>The places that a report names, in text order; see <see cref="Coding.Coder.FindPlaces"/>.</summary>
    public IReadOnlyList<PlaceMention> FindPlaces(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return _stages.Value.Coder().FindPlaces(Parse(report.Text), report.Day);
    }

    /// <summary>The treaties and pacts that a report names, in text order; see <see cref="Coding.Coder.FindAgreements"/>.</summary>
    public IReadOnlyList<AgreementMention> FindAgreements(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return _stages.Value.Coder().FindAgreements(Parse(report.Text), report.Day);
    }
}
