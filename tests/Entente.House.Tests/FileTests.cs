using System.Text.RegularExpressions;
using Xunit;

namespace Entente.House.Tests;

/// <summary>How files are cut and written.</summary>
public sealed partial class FileTests
{
    private const int MostLines = 200;

    // Files mostly have fewer than 120 lines. These are longer, and why.
    private static readonly Dictionary<string, string> MayBeLong = new(StringComparer.Ordinal)
    {
        ["src/Entente.Coding/Speech/SpeakerReader.cs"] = "one case for each way of naming a speaker",
        ["src/Entente.Coding/Status/StatusReader.cs"] = "one case for each relation that status climbs through",
        ["src/Entente.Coding/Syntax/Clause.cs"] = "one answer for each question about a clause",
        ["src/Entente.Coding/Syntax/Slots.cs"] = "a table of slots and how each is filled",
        ["src/Entente.Text/Names/NameFeatures.cs"] = "a table of features",
        ["tools/Entente.Train/Deep/Worker.cs"] = "forward and backward pass in one place, step by step",
    };

    // Types that belong to one thought and are too small for a file each.
    private static readonly HashSet<string> MayHoldSeveral = new(StringComparer.Ordinal);

    [Fact]
    public void FilesAreShort() =>
        Rule.Holds(
            $"A source file has at most {MostLines} lines; a table or state machine may be listed in {nameof(FileTests)} with its reason.",
            from path in Repository.Sources("src").Concat(Repository.Sources("tools")).Concat(Repository.Sources("bench")).Concat(Repository.Sources("tests"))
            where !MayBeLong.ContainsKey(path)
            let lines = Repository.Lines(path).Length
            where lines > MostLines
            select $"{path}: {lines} lines");

    [Fact]
    public void TheListOfLongFilesIsNotStale() =>
        Rule.Holds("Files listed as long are there.", MayBeLong.Keys.Where(p => !File.Exists(Repository.At(p))));

    [Fact]
    public void AFileHasOnePublicType() =>
        Rule.Holds(
            "A file under src/ declares at most one public type.",
            from path in Repository.Sources("src")
            where !MayHoldSeveral.Contains(path)
            let types = PublicType().Count(Repository.Read(path))
            where types > 1
            select $"{path}: {types} public types");

    [Fact]
    public void TextFilesEndWithANewline() =>
        Rule.Holds(
            "Data, sources and papers end with a newline and have no carriage returns.",
            from path in Repository.TextFiles()
            where !path.StartsWith("samples/", StringComparison.Ordinal) && !path.StartsWith("tests/cases/", StringComparison.Ordinal) && Path.GetFileName(path) != "packages.lock.json"
            let text = Repository.Read(path)
            where text.Length > 0 && (text[^1] != '\n' || text.Contains('\r', StringComparison.Ordinal))
            select path);

    [Fact]
    public void NothingNamesTheMachineItWasMadeOn() =>
        Rule.Holds(
            "No file names paths of the machine that it was written on.",
            from path in Repository.TextFiles()
            let text = Repository.Read(path)
            from word in Forbidden
            where text.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{path}: {word}");

    // Written in two parts, so that this file does not name them either.
    private static readonly string[] Forbidden = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/tm" + "p/", ".libr" + "ary/", "C:\\Us" + "ers"];

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|record|interface|enum|delegate) ", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
