namespace Entente.Model.Claims;

/// <summary>
/// PLOVER 0.8's sixteen event types, in the manual's order from cooperation to conflict (Open Event Data Alliance, PLOVER codebook).
/// Sanction counts as material conflict here.
/// </summary>
public enum EventType : byte
{
    /// <summary>Promises or accepts future cooperation.</summary>
    Agree,
    /// <summary>Meets, calls, visits, talks.</summary>
    Consult,
    /// <summary>Backs in words or by diplomatic standing; signs, recognises, praises.</summary>
    Support,
    /// <summary>Yields politically: releases, eases, lifts.</summary>
    Concede,
    /// <summary>Cooperates in deed: trades, exercises jointly, shares.</summary>
    Cooperate,
    /// <summary>Gives material help: money, arms, goods, training, intelligence, shelter.</summary>
    Aid,
    /// <summary>Gives way militarily: withdraws, ceases fire, surrenders.</summary>
    Retreat,
    /// <summary>Asks, demands, proposes.</summary>
    Request,
    /// <summary>Condemns, blames, alleges, sues.</summary>
    Accuse,
    /// <summary>Refuses, vetoes, declines.</summary>
    Reject,
    /// <summary>Warns or threatens with sanctions or force.</summary>
    Threaten,
    /// <summary>Demonstrates, strikes, boycotts.</summary>
    Protest,
    /// <summary>Cuts, suspends or withholds: sanctions, embargoes, expulsions, aid ended.</summary>
    Sanction,
    /// <summary>Raises or moves forces.</summary>
    Mobilize,
    /// <summary>Represses, arrests, seizes, blocks.</summary>
    Coerce,
    /// <summary>Uses violence: strikes, kills, shells, invades.</summary>
    Assault,
}
