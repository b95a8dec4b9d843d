using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>The sources that a model which ships may be trained on.</summary>
internal static class NameData
{
    private static readonly string[] Wnut = ["wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated"];

    internal static NameCorpus[] Load(string root, Func<string, bool> isState)
    {
        var names = Path.Combine(root, "entities");
        var ewt = TreebankTags.Join(Iob2(Path.Combine(names, "en_ewt-ud-dev.iob2")), TreebankTags.Read(Path.Combine(root, "treebank", "ewt-dev.conllu")));
        return
        [
            new("ewt", ewt, 2),
            new("wikigold", Iob2(Path.Combine(names, "wikigold.conll.txt")), 1),
            new("crossner", [.. Iob2(Path.Combine(names, "crossner-politics-train.txt"), true), .. Iob2(Path.Combine(names, "crossner-politics-dev.txt"), true)], 1),
            new("btc", [.. "abefgh".SelectMany(c => Iob2(Path.Combine(names, "btc", c + ".conll"), true))], 1),
            new("wnut", [.. Wnut.SelectMany(f => Iob2(Path.Combine(names, "wnut17", f), true))], 1),
            new("re3d", [.. Re3dNames.Read(Path.Combine(names, "re3d", "uk-government"), isState), .. Re3dNames.Read(Path.Combine(names, "re3d", "wikipedia"), isState)], 1),
            new("gum", GumNames.Read(Path.Combine(root, "treebank", "gum-train.conllu")), 1),
        ];
    }

    /// <summary>News that the model is measured on and never trained on.</summary>
    internal static NameCorpus News(string root, Func<string, bool> isState) =>
        new("re3d-news", Re3dNames.Read(Path.Combine(root, "entities", "re3d", "bbc-online"), isState), 1);

    /// <summary>Treebank text without names, for the model to label itself.</summary>
    internal static NamedText[] Unlabelled(string root) => TreebankTags.Read(Path.Combine(root, "treebank", "ewt-train.conllu"));

    internal static NamedText[] Iob2(string path, bool sentencesApart = false)
    {
        using var reader = File.OpenText(path);
        return Iob2Reader.Read(reader, sentencesApart);
    }
}
