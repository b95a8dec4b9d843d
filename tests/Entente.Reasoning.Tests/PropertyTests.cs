using System.Text.Json;
using CsCheck;
using Entente.Model.Claims;
using Entente.Model.Ledger;
using Xunit;

namespace Entente.Reasoning.Tests;

public sealed class PropertyTests
{
    private static readonly CaseFile[] Cases = [.. CaseTests.Names.Select(n => CaseFile.Load(n.Data))];

    // Ledgers put together from the cases' reports, with claims left out and statuses changed at random.
    private static readonly Gen<LedgerSnapshot> Ledgers = Gen.Select(
        Gen.Shuffle(Cases.SelectMany(c => c.Coded).DistinctBy(c => c.Report.Id).ToArray()), Gen.Int[1, 14], Gen.Int[0, int.MaxValue],
        (reports, count, salt) => Compose([.. reports.Take(count)], salt));

    [Fact]
    public void The_order_of_the_input_does_not_show() => Gen.Select(Ledgers, Gen.Int).Sample(
        (ledger, seed) => Text(ledger) == Text(Shuffled(ledger, new Random(seed))), iter: 150, threads: 1);

    [Fact]
    public void Each_claim_is_in_exactly_one_event() => Ledgers.Sample(
        ledger =>
        {
            var findings = Reasoner.Reason(ledger);
            var placed = findings.Events.SelectMany(e => e.Affirmed.Concat(e.Denied)).Order(StringComparer.Ordinal);
            return placed.SequenceEqual(ledger.Claims.Select(c => c.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        },
        iter: 150, threads: 1);

    [Fact]
    public void Every_reference_leads_somewhere() => Ledgers.Sample(
        ledger =>
        {
            var findings = Reasoner.Reason(ledger);
            var origins = findings.Origins.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(findings.Events, e => Assert.Subset(origins, e.Origins.ToHashSet(StringComparer.Ordinal)));
            Assert.All(findings.Events, e => Assert.NotEmpty(e.Origins));
            Assert.All(findings.Disputes, d => Assert.Empty(d.For.Intersect(d.Against)));
            Assert.Equal(ledger.Claims.Count, findings.ClaimOrigins.Count);
            string[] ids = [.. findings.Events.Select(e => e.Id), .. findings.Disputes.Select(d => d.Id), .. origins, .. ledger.Reports
                .Select(r => r.Id), .. findings.ClaimOrigins.Keys];
            Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(ids, id => Assert.NotEmpty(Explainer.Explain(ledger, findings, id)));
        },
        iter: 100, threads: 1);

    [Fact]
    public void No_report_depends_on_itself_in_a_circle() => Ledgers.Sample(
        ledger =>
        {
            var sources = Reasoner.Reason(ledger).Copies.ToDictionary(c => c.Report, c => c.Of, StringComparer.Ordinal);
            foreach (var start in sources.Keys)
            {
                var at = start;
                for (var steps = 0; sources.TryGetValue(at, out var of); steps++, at = of) Assert.True(steps < sources.Count, start);
            }
        },
        iter: 100, threads: 1);

    private static LedgerSnapshot Compose(CodedReport[] reports, int salt)
    {
        var random = new Random(salt);
        Claim[] claims = [.. reports.SelectMany(r => r.Claims).Where(_ => random.Next(5) > 0)
            .Select(c => Changed(c, random)).DistinctBy(c => c.Id)];
        return new LedgerSnapshot(
            [.. reports.Select(r => random.Next(4) == 0 ? r.Report with { Published = null } : r.Report)],
            reports.ToDictionary(r => r.Report.Id, r => (IReadOnlyList<string>)[r.Report.File]), claims, []).InOrder();
    }

    private static Claim Changed(Claim claim, Random random) => ClaimIds.WithId(claim with
    {
        Polarity = random.Next(4) == 0 ? Polarity.Denied : claim.Polarity,
        Modality = random.Next(4) == 0 ? Modality.Planned : claim.Modality,
        When = random.Next(3) == 0 ? null : claim.When,
        Things = random.Next(3) == 0 ? [] : claim.Things,
        Recipient = random.Next(6) == 0 ? null : claim.Recipient,
    });

    private static LedgerSnapshot Shuffled(LedgerSnapshot ledger, Random random)
    {
        var (reports, claims) = (ledger.Reports.ToArray(), ledger.Claims.ToArray());
        random.Shuffle(reports);
        random.Shuffle(claims);
        return ledger with { Reports = reports, Claims = claims };
    }

    private static string Text(LedgerSnapshot ledger) => JsonSerializer.Serialize(Reasoner.Reason(ledger));
}
