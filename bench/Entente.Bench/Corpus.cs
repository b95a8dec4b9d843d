using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Model.Reports;
using Entente.Text.Reading;

namespace Entente.Bench;

/// <summary>Many reports made of the samples: the same for the same count. No two are equal: each has other numbers and lacks another paragraph.</summary>
internal static partial class Corpus
{
    public static void Write(string samples, string folder, int count)
    {
        var texts = Make(samples, count);
        for (var i = 0; i < count; i++) File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D5}.txt")), texts[i]);
    }

    public static string[] Make(string samples, int count)
    {
        var reader = new ReportReader();
        Report[] reports = [.. ReportReader.FindFiles([samples]).SelectMany(file => reader.Read(file).Reports)];
        if (reports.Length == 0) throw new DirectoryNotFoundException($"There are no samples in '{samples}'; run the benchmark from within the repository.");
        return [.. Enumerable.Range(0, count).Select(i => Vary(reports[i % reports.Length], i))];
    }

    private static string Vary(Report report, int number)
    {
        var paragraphs = report.Text.Split("\n\n").ToList();
        if (paragraphs.Count > 3) paragraphs.RemoveAt(1 + (number * 7 % (paragraphs.Count - 1)));
        var changed = paragraphs.Select((p, i) => Number().Replace(p, n => OtherNumber(n.Value, (number * 31) + (i * 17) + n.Index)));
        return $"date {report.Published}\n\n{string.Join("\n\n", changed)}\n\nThis account has the number {number + 1}.\n";
    }

    // Years stay, so that dates do.
    private static string OtherNumber(string digits, int seed)
    {
        if (digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal))) return digits;
        var other = digits.Select((d, i) => (char)('0' + (((d - '0') + (seed * (i + 3))) % 9)));
        return "1" + string.Concat(other.Skip(1));
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
