using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Train.Runs;

/// <summary>
/// What is known about the models in a folder, as <c>card.json</c> for programs and <c>card.md</c> for people: how each was made, and how good
/// they are together. It names no day and no machine, so that the same training writes the same card.
/// </summary>
/// <param name="Stages">The models in the order of training.</param>
/// <param name="Figures">Scores on dev files.</param>
internal sealed record Card(IReadOnlyList<StageRecord> Stages, IReadOnlyList<Figure> Figures)
{
    private const string File = "card.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n",
    };

    public static Card Read(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path)) return new Card([], []);
        try
        {
            return JsonSerializer.Deserialize<Card>(System.IO.File.ReadAllBytes(path), Options) ?? new Card([], []);
        }
        catch (JsonException e)
        {
            throw new TrainingException($"{path} is no card of models: {e.Message} Restore or delete it.");
        }
    }

    public void Write(string folder)
    {
        System.IO.File.WriteAllText(Path.Combine(folder, File), JsonSerializer.Serialize(this, Options) + "\n");
        System.IO.File.WriteAllText(Path.Combine(folder, "card.md"), CardPage.Of(this));
    }

    public StageRecord? Find(string stage) => Stages.FirstOrDefault(s => s.Name == stage);

    /// <summary>The card with a stage put in place of its last record, or added.</summary>
    public Card With(StageRecord record) =>
        this with { Stages = [.. Stages.Select(s => s.Name == record.Name ? record : s), .. Find(record.Name) is null ? [record] : Array.Empty<StageRecord>()] };
}
