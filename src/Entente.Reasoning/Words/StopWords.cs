using System.Collections.Frozen;

namespace Entente.Reasoning.Words;

/// <summary>Words that say nothing about what a sentence is about.</summary>
internal static class StopWords
{
    private const string List =
        """
        a an the of to in on at by for with from as and or but nor so yet if that which who whom whose what where when why how this
        these those it its he she they them his her him their i we you our your us is are was were be been being am has have had
        having do does did doing will would shall should can could may might must not no than then there here also more most some any
        all both each either neither such into onto over under about between among after before during while since until against amid
        despite through out up down off only just very still already however although though because yet even again once said say
        says saying tell told according report reports reported reportedly added adding one two three first second new week month
        year day days weeks months years ago own other another same many much
        """;

    private static readonly FrozenSet<string> Set =
        List.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string word) => Set.Contains(word);
}
