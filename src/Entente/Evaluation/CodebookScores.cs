using Entente.Coding;
using Entente.Coding.Evaluation;
using Entente.Model.Data;

namespace Entente.Evaluation;

/// <summary>Codes the codebook's examples and compares them with the claims that the book expects.</summary>
internal static class CodebookScores
{
    public static void Run(Engine engine, GoldData data, TextWriter output)
    {
        var check = Check(engine, data.Gold == "." ? engine.Data : new FolderFiles(data.Gold));
        if (data.Verbose)
            foreach (var line in check.Failures) output.WriteLine(line);
        output.WriteLine(check);
    }

    public static CodebookCheck Check(Engine engine, IDataFiles files) => CodebookCheck.Run(Coder.Load(files), engine.Parse);
}
