namespace Entente.Model.Claims;

/// <summary>The four classes that PLOVER's types fall into, numbered as the field numbers them.</summary>
public enum Quad : byte
{
    /// <summary>No class.</summary>
    None,
    /// <summary>1, verbal cooperation: AGREE, CONSULT, SUPPORT.</summary>
    VerbalCooperation,
    /// <summary>2, material cooperation: COOPERATE, AID, CONCEDE, RETREAT.</summary>
    MaterialCooperation,
    /// <summary>3, verbal conflict: REQUEST, ACCUSE, REJECT, THREATEN.</summary>
    VerbalConflict,
    /// <summary>4, material conflict: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.</summary>
    MaterialConflict,
}
