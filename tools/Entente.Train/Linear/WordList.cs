namespace Entente.Train.Linear;

/// <summary>The word lists under <c>Words</c>: lemmas from the commonest on, and irregular forms.</summary>
internal static class WordList
{
    private static readonly string[][] Added = [.. Lines("additions").Select(l => l.Split(' '))];

    public static string[] Verbs { get; } = [.. Lines("verbs"), .. More('v')];

    public static string[] Nouns { get; } = [.. Lines("nouns"), .. More('n')];

    public static string[] Adjectives { get; } = Lines("adjectives");

    public static string[] Adverbs { get; } = Lines("adverbs");

    /// <summary>Irregular forms and their lemmas, of verbs (v), nouns (n) or adjectives (a).</summary>
    public static IEnumerable<(string Form, string Lemma)> Irregular(char part) =>
        Added.Where(f => f.Length == 3).Concat(Lines("irregular").Select(l => l.Split(' '))).Where(f => f[0][0] == part).Select(f => (f[1], f[2]));

    private static IEnumerable<string> More(char part) => Added.Where(f => f.Length == 2 && f[0][0] == part).Select(f => f[1]);

    private static string[] Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"words/{name}.txt")
            ?? throw new InvalidOperationException($"The list {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')];
    }
}
