using System.Globalization;

namespace Entente.Train.Names;

/// <summary>The words after <c>names</c> on the command line: <c>--key value</c>, or <c>--key</c> alone for yes.</summary>
internal sealed class NamesOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    internal NamesOptions(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) throw new ArgumentException($"'{args[i]}' is no option: write --key value.");
            var alone = i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal);
            _values[args[i][2..]] = alone ? "yes" : args[++i];
        }
    }

    internal string? Find(string key) => _values.GetValueOrDefault(key);

    internal bool Has(string key) => _values.ContainsKey(key);

    internal float Number(string key, float otherwise) =>
        Find(key) is { } value ? float.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
