using Entente.Coding;
using Entente.Model.Data;
using Entente.Text.Parsing;
using Entente.Text.Reading;

namespace Entente;

/// <summary>The program's own stages, made of its models and its codebook. Each is loaded when first needed, so that cleaning needs no models.</summary>
internal static class BuiltInStages
{
    public static Stages Load(IDataFiles data, ParserModel model)
    {
        var parser = new Lazy<EnglishParser>(() => EnglishParser.Load(model));
        var coder = new Lazy<Coder>(() => Coder.Load(data));
        return new Stages(new ReportReader().Read, text => parser.Value.Parse(text), (report, parsed) => coder.Value.Code(report, parsed))
        {
            Parser = () => parser.Value,
            Coder = () => coder.Value,
            Prepare = () =>
            {
                var loading = Task.Run(() => parser.Value);
                _ = coder.Value;
                loading.GetAwaiter().GetResult();
            },
        };
    }
}
