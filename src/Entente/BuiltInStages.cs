using Entente.Coding;
using Entente.Model.Data;
using Entente.Text.Parsing;
using Entente.Text.Reading;

namespace Entente;

/// <summary>The program's own stages, made of its models and its codebook.</summary>
internal static class BuiltInStages
{
    public static Stages Load(IDataFiles data)
    {
        var reader = new ReportReader();
        var parser = EnglishParser.Load();
        var coder = Coder.Load(data);
        return new Stages(reader.Read, parser.Parse, coder.Code);
    }
}
