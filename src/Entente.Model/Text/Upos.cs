namespace Entente.Model.Text;

/// <summary>The seventeen universal parts of speech of Universal Dependencies, version 2, in alphabetical order of their tags.</summary>
public enum Upos : byte
{
    /// <summary>ADJ, adjective.</summary>
    Adj,
    /// <summary>ADP, adposition.</summary>
    Adp,
    /// <summary>ADV, adverb.</summary>
    Adv,
    /// <summary>AUX, auxiliary.</summary>
    Aux,
    /// <summary>CCONJ, coordinating conjunction.</summary>
    Cconj,
    /// <summary>DET, determiner.</summary>
    Det,
    /// <summary>INTJ, interjection.</summary>
    Intj,
    /// <summary>NOUN, common noun.</summary>
    Noun,
    /// <summary>NUM, numeral.</summary>
    Num,
    /// <summary>PART, particle.</summary>
    Part,
    /// <summary>PRON, pronoun.</summary>
    Pron,
    /// <summary>PROPN, proper noun.</summary>
    Propn,
    /// <summary>PUNCT, punctuation.</summary>
    Punct,
    /// <summary>SCONJ, subordinating conjunction.</summary>
    Sconj,
    /// <summary>SYM, symbol.</summary>
    Sym,
    /// <summary>VERB, verb.</summary>
    Verb,
    /// <summary>X, other.</summary>
    X,
}
