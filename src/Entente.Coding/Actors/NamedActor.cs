using Entente.Model.Data;

namespace Entente.Coding.Actors;

/// <summary>An actor with all its forms and the record that it was read from.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Forms">Its forms, each text once.</param>
/// <param name="Record">Where it stands, for messages.</param>
internal sealed record NamedActor(Actor Actor, IReadOnlyList<NameForm> Forms, DataRecord Record)
{
    /// <summary>File and line.</summary>
    public string Place => $"{Record.File}:{Record.Line}";
}
