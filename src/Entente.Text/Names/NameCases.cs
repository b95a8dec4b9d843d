namespace Entente.Text.Names;

/// <summary>Tells headlines and careless writing from normal sentences, since capitals mean different things in each.</summary>
internal static class NameCases
{
    internal static NameCase Of(ReadOnlySpan<NameTrait> sentence)
    {
        int letters = 0, upper = 0, capital = 0, longWords = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            var shape = sentence[i].Shape;
            if (shape is NameShape.Lower or NameShape.Mixed || NameShapes.IsCapital(shape)) letters++;
            else continue;
            if (shape is NameShape.AllCapitals or NameShape.SingleCapital or NameShape.Dotted) upper++;
            if (NameShapes.IsCapital(shape) && i > 0) capital++;
            if (sentence[i].Length > 3 && i > 0) longWords++;
        }
        if (letters >= 3 && upper * 10 >= letters * 7) return NameCase.AllCapitals;
        if (letters >= 4 && longWords >= 3 && capital * 10 >= longWords * 8 && capital * 10 >= letters * 5) return NameCase.Title;
        return letters >= 3 && upper + capital == 0 && !NameShapes.IsCapital(sentence[0].Shape) ? NameCase.NoCapitals : NameCase.Normal;
    }
}
