using Entente.Bench;

return args switch
{
    [] => Comparison.Run(Comparison.DefaultReports),
    ["--reports", var count] when int.TryParse(count, out var reports) && reports > 0 => Comparison.Run(reports),
    ["--language"] => LanguageTimes.Print(),
    ["--language", var folder] => LanguageTimes.Print(folder),
    ["--micro", .. var rest] => Micro.Run(rest),
    ["--whole-way", var threads, var folder] => WholeWay.Print(int.Parse(threads, null), folder),
    ["--stages", var folder] => StageTimes.Print(folder),
    _ => Help(),
};

static int Help()
{
    Console.WriteLine(
        """
        ./build.sh bench [--reports N] | --language [FOLDER] | --micro [ARG…]

          --reports N   how many reports to make of the samples (120)
          --language    only the stages of parsing: words a second, bytes a word, memory at rest; FOLDER/models instead of our own
          --micro       each stage on its own with BenchmarkDotNet; its arguments may follow, such as --filter *Parse*
        """);
    return 2;
}
