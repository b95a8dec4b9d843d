using Entente.Coding.Actors;
using Entente.Coding.Agreements;
using Entente.Coding.Codebook;
using Entente.Coding.Mentions;
using Entente.Coding.Places;
using Entente.Coding.Things.Gear;
using Entente.Coding.Time;
using Entente.Model.Data;

namespace Entente.Coding;

/// <summary>Everything that the coder knows of the world, read from the data files.</summary>
internal sealed class Knowledge
{
    private readonly Lazy<PlaceBook> _places;

    private Knowledge(IDataFiles files)
    {
        // Side by side, because a person waits for them; what is wrong is told in this order.
        var (actors, codebook) = (Task.Run(() => ActorBook.Load(files)), Task.Run(() => CodebookData.Load(files)));
        var (agreements, gear) = (Task.Run(() => AgreementBook.Load(files)), Task.Run(() => GearBook.Load(files)));
        var (dates, descriptions) = (Task.Run(() => DateReader.Load(files)), Task.Run(() => DescriptionBook.Load(files)));
        Actors = actors.GetAwaiter().GetResult();
        Descriptions = descriptions.GetAwaiter().GetResult();
        Codebook = codebook.GetAwaiter().GetResult();
        Agreements = agreements.GetAwaiter().GetResult();
        Gear = gear.GetAwaiter().GetResult();
        Dates = dates.GetAwaiter().GetResult();
        _places = new Lazy<PlaceBook>(() => PlaceBook.Load(files));
    }

    public ActorBook Actors { get; }

    public DescriptionBook Descriptions { get; }

    public CodebookData Codebook { get; }

    public AgreementBook Agreements { get; }

    public GearBook Gear { get; }

    public DateReader Dates { get; }

    /// <summary>Read when first asked for: there are many, and not every use of a coder needs them.</summary>
    public PlaceBook Places => _places.Value;

    public static Knowledge Load(IDataFiles files) => new(files);
}
