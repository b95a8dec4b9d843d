using Entente.Coding.Syntax;
using Entente.Model.Claims;

namespace Entente.Coding.Things;

/// <summary>The people that an act hurt, as its clause tells.</summary>
internal sealed class Casualties(Tree tree, ThingMap map)
{
    /// <summary>Casualties told in what hangs on a trigger, in text order.</summary>
    public IEnumerable<Thing> Of(int trigger) =>
        from told in map.Things
        where told.Thing.Kind == "casualties" && tree.Words[told.Head].Sentence == tree.Words[trigger].Sentence && tree.Below(told.Head, trigger)
        select told.Thing;
}
