using CsCheck;
using Entente.Model;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Ledger.Tests;

/// <summary>Generates coded reports in snapshot order, with awkward texts, numbers and dates.</summary>
internal static class Arbitrary
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "a", "Ünïted", " ", "\n", "\r\n", "\t",
            "\"", "\\", "'", "''", "\0", "🛰", "e\u0301", "\u2028", "\uFEFF", "ı", "?1", "x';--", "<&>", "中").
        Array[0, 8].Select(string.Concat);

    private static readonly Gen<string?> MaybeWords = Maybe(Words);
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 300], (start, length) =>
        new TextSpan(start, start + length));
    private static readonly Gen<decimal> Decimals = Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 4], (n, scale) =>
        new decimal((int)(n & int.MaxValue), (int)(n >> 32) & 0xFF, 0, n < 0, (byte)scale));

    private static readonly Gen<DateOnly?> Days = Gen.Int[-1, 3_652_058].Select(d => d < 0 ? (DateOnly?)null : DateOnly.FromDayNumber(d));
    private static readonly Gen<DateRange?> Ranges = Gen.Select(Days, Days, Code<DatePrecision>(), Gen.Bool, (s, e, p, none) =>
        none ? null : new DateRange(s, e, p));

    private static readonly Gen<ActorRef> Actors = Gen.Select(
        Words, MaybeWords, MaybeWords, Words, Words, Spans, (code, sector, id, name, text, span) => new ActorRef(code, sector, id, name,
            text, span));

    private static readonly Gen<Speaker> Speakers = Gen.Select(
        MaybeWords, Words, Code<SpeakerKind>(), Words, Spans, (code, name, kind, cue, span) => new Speaker(code, name, kind, cue, span));

    private static readonly Gen<Thing> Things = Gen.Select(
        Gen.Select(Words, MaybeWords, MaybeWords), Decimals, MaybeWords, Decimals, MaybeWords, Spans,
        (names, count, unit, amount, currency, span) =>
            new Thing(names.Item1, names.Item2, names.Item3, unit is null ? null : count, unit, currency is null
                ? null : amount, currency, span));

    private static readonly Gen<Claim> Claims = Gen.Select(
        Gen.Select(Actors, Maybe(Actors), Speakers.Array[0, 3], Things.Array[0, 3]),
        Gen.Select(Code<EventType>(), Code<Polarity>(), Code<Modality>(), MaybeCode<Stage>(), MaybeCode<Backing>()),
        Gen.Select(MaybeWords, Words.Array[0, 3], Words.Array[0, 3], Words),
        Gen.Select(Ranges, Words, MaybeWords, Gen.Bool),
        Gen.Select(Spans, Spans, Gen.Int[0, 99]),
        (who, codes, texts, place, spans) => new Claim
        {
            Id = string.Empty,
            Report = string.Empty,
            Sentence = new ClaimSentence(spans.Item3, spans.Item1, texts.Item4),
            Actor = who.Item1,
            Recipient = who.Item2,
            Event = codes.Item1,
            Mode = texts.Item1,
            Contexts = texts.Item2,
            Trigger = new Trigger(texts.Item4, spans.Item2),
            Polarity = codes.Item2,
            Modality = codes.Item3,
            Reciprocal = place.Item4,
            Speakers = who.Item3,
            When = place.Item1 is { } range ? new When(range, place.Item2) : null,
            Where = place.Item3 is { } name ? new Place(name, texts.Item1, spans.Item1) : null,
            Things = who.Item4,
            Stage = codes.Item4,
            Backing = codes.Item5,
            Confidence = spans.Item3 / 100m,
            Coder = texts.Item4,
            Rules = texts.Item3,
        });

    private static readonly Gen<Report> Reports = Gen.Select(
        Gen.Select(Words, MaybeWords, MaybeWords, MaybeWords, MaybeWords),
        Gen.Select(Ranges, MaybeWords, Words),
        Gen.Select(Spans, Code<BlockKind>(), Gen.Int[-1, 100], (span, kind, start) => new Block(span, kind, start)).Array[0, 3],
        Gen.Select(Words, Words, (text, reason) => new LeftOut(text, reason)).Array[0, 2],
        (texts, more, blocks, left) => new Report
        {
            Id = string.Empty,
            File = "f" + texts.Item1,
            Outlet = texts.Item2,
            Title = texts.Item3,
            Byline = texts.Item4,
            Place = texts.Item5,
            Published = more.Item1,
            PublishedFrom = more.Item2,
            Address = texts.Item2,
            Language = more.Item3,
            Text = texts.Item1 + more.Item3,
            Blocks = blocks,
            LeftOut = left,
        });

    private static readonly Gen<Dropped> Drops = Gen.Select(
        Gen.Int[0, 99], Spans, Words, Words, Words,
        (sentence, span, text, reason, detail) => new Dropped(string.Empty, string.Empty, sentence, span, text, reason, detail));

    /// <summary>Coded reports with ids, in the order that a snapshot has.</summary>
    public static Gen<CodedReport> CodedReports { get; } = Gen.Select(Reports, Claims.Array[0, 4], Drops.Array[0, 3], Gen.Long, Name);

    private static CodedReport Name(Report report, Claim[] claims, Dropped[] drops, long salt)
    {
        var id = Ids.OfBytes("rpt_", BitConverter.GetBytes(salt));
        return new CodedReport(
            report with { Id = id },
            [.. claims.Select((c, i) => c with { Id = $"clm_{i:00}{id}", Report = id })
                .OrderBy(c => c.Sentence.Span).ThenBy(c => c.Trigger.Span).ThenBy(c => c.Id)],
            [.. drops.Select((d, i) => d with { Id = $"drp_{i:00}{id}", Report = id }).OrderBy(d => d.Span).ThenBy(d => d.Id)]);
    }

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.Select(gen, Gen.Bool, (value, none) => none ? null : value);

    private static Gen<T> Code<T>() where T : struct, Enum => Gen.OneOf(Enum.GetValues<T>());

    private static Gen<T?> MaybeCode<T>() where T : struct, Enum =>
        Gen.Select(Code<T>(), Gen.Bool, (value, none) => none ? (T?)null : value);
}
