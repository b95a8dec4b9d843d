using Entente.Text.Coreference;
using Entente.Text.Names;
using Entente.Text.Parsing.Models;
using Entente.Train.Coreference;
using Entente.Train.Names;
using Entente.Train.Vectors;

namespace Entente.Train.Runs;

/// <summary>All models in the order of training: each is made from data, settings and models before it.</summary>
/// <param name="options">Those of the parser, with the folder of the treebanks as data.</param>
/// <param name="data">The folder of all data.</param>
/// <param name="lists">The folder <c>data</c> of the checkout, with lists of words.</param>
internal sealed class Stages(TrainOptions options, string data, string lists)
{
    private readonly ParserTraining _parser = new(options);

    public IEnumerable<Stage> InOrder() => [.. Vectors(), Tokens(), Lemmas(), Syntax(), FastSyntax(), Names(), Coreference()];

    private string VectorSource => options.Text("--vectors", string.Empty);

    /// <summary>None without its source: the file that is there is taken as it is.</summary>
    private Stage[] Vectors() => VectorSource.Length == 0 ? [] :
    [
        new Stage("vectors", Name(VectorModelFile.Path), [Setting("--words", "100000")],
            () => [InputFile.Of(Path.GetDirectoryName(Path.GetFullPath(VectorSource))!, Path.GetFileName(VectorSource))],
            () => Check(VectorsCommand.Run(options))),
    ];

    private Stage Tokens() => new("tokens", Name(TokenModelFile.Path), Settings("Seed", "Treebanks"), options.Treebank, _parser.Tokens);

    private Stage Lemmas() => new(
        "lemmas", Name(LemmaModelFile.Path), Settings("Treebanks"), () => [.. options.Treebank(), .. InputFile.Embedded("words/")], _parser.Lemmas);

    private Stage Syntax() => new(
        "syntax", Name(NetworkModelFile.Path), [.. options.Settings().Where(s => !s.Key.StartsWith("Fast", StringComparison.Ordinal))], options.SyntaxInputs, _parser.Syntax);

    private Stage FastSyntax() => new(
        "syntax-fast", Name(NetworkModelFile.FastPath), [.. options.Settings()], () => [.. options.SyntaxInputs(), .. Models(NetworkModelFile.Path)],
        _parser.FastSyntax);

    private Stage Names() => new(
        "names", Name(NameTagger.ModelPath), [],
        () => [.. InputFile.In(data, "entities"), .. Treebanks("ewt-dev", "ewt-train", "gum-train"), .. InputFile.In(lists, "names"), .. Models(VectorModelFile.Path)],
        () => Check(NamesCommand.Run(["--data", data, "--lists", Path.Combine(lists, "names"), "--vectors", Out(VectorModelFile.Path), "--out", Out(NameTagger.ModelPath)])));

    private Stage Coreference() => new(
        "coreference", Name(CoreferenceModelFile.Path), [],
        () =>
        [
            .. Treebanks("gum-train"), .. InputFile.In(lists, "coreference"),
            .. Models(VectorModelFile.Path, TokenModelFile.Path, LemmaModelFile.Path, NetworkModelFile.Path, NameTagger.ModelPath),
        ],
        () => Check(CoreferenceCommand.Run(new CoreferenceOptions(new TrainOptions(
            ["--data", data, "--lists", Path.Combine(lists, "coreference"), "--models", options.Out, "--out", Out(CoreferenceModelFile.Path)])))));

    private IEnumerable<InputFile> Treebanks(params string[] names) => names.Select(n => InputFile.Of(data, $"treebank/{n}.conllu"));

    private IEnumerable<InputFile> Models(params string[] paths) => paths.Select(p => InputFile.Of(options.Out, Name(p)));

    private KeyValuePair<string, string>[] Settings(params string[] names) => [.. options.Settings().Where(s => names.Contains(s.Key))];

    private KeyValuePair<string, string> Setting(string key, string other) => KeyValuePair.Create(key.TrimStart('-'), options.Text(key, other));

    private string Out(string path) => Path.Combine(options.Out, Name(path));

    private static string Name(string path) => Path.GetFileName(path);

    private static void Check(int code)
    {
        if (code != 0) throw new TrainingException("the stage failed; its message stands above.");
    }
}
