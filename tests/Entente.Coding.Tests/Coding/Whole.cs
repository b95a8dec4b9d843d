using Entente.Coding.Evaluation;
using Entente.Coding.Time;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;
using Entente.Text.Parsing;

namespace Entente.Coding.Tests.Coding;

/// <summary>Parser and coder with the models and data that ship, loaded once for all tests.</summary>
internal static class Whole
{
    private static readonly Lazy<EnglishParser> LazyParser = new(EnglishParser.Load);
    private static readonly Lazy<Coder> LazyCoder = new(() => Coder.Load(new Data.EmbeddedFiles()));

    private static readonly Lazy<DateReader> LazyDates = new(() => DateReader.Load(new Data.EmbeddedFiles()));

    public static DateReader Dates => LazyDates.Value;

    public static EnglishParser Parser => LazyParser.Value;

    public static Coder Coder => LazyCoder.Value;

    public static ParsedText Parse(string text) => Parser.Parse(text);

    public static CodedReport Code(string text, DateOnly? day = null) => Coder.Code(ReportOf(text, day ?? CodebookCheck.Day), Parse(text));

    public static IReadOnlyList<Claim> Claims(string text) => Code(text).Claims;

    private static Report ReportOf(string text, DateOnly day) => new()
    {
        Id = "rpt_case", File = "case.txt", Language = "en", Text = text, Published = DateRange.OfDay(day),
        Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph, 0)],
    };
}
