using Entente.Model;
using Entente.Model.Claims;
using Entente.Model.Findings;

namespace Entente.Briefing;

/// <summary>Keys that the page's filter knows actors by: the code for states, the id for bodies; hashed, for they stand in attributes that hold lists.</summary>
internal static class ActorKeys
{
    public static string Of(ActorRef actor) => Of(actor.Id ?? actor.Code);

    public static string Of(string code) => code.Length is > 0 and <= 4 && code.All(char.IsAsciiLetterUpper) ? code : Ids.Of("act_", code);

    public static string Of(IEnumerable<Claim> claims) =>
        string.Join(' ', claims.SelectMany(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    public static string Of(BackingTie tie) => Of(tie.Actor) + " " + Of(tie.Recipient);

    public static IEnumerable<string> Of(Claim claim) => claim.Recipient is null ? [Of(claim.Actor)] : [Of(claim.Actor), Of(claim.Recipient)];
}
