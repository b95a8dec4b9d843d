using System.Globalization;
using System.Text;

namespace Entente.Text.Formats;

/// <summary>
/// Chains as CorefUD 1.0 has them in MISC: <c>Entity=(e1-person-2</c> on the first word of a mention with the chain, the type and the place of
/// the head within the mention, <c>e1)</c> on its last, <c>(e1-person-1)</c> on the only one; outer mentions outside.
/// </summary>
internal sealed class EntityColumn
{
    public const string Fields = "# global.Entity = eid-etype-head\n";

    private readonly StringBuilder _text = new();

    /// <summary>The brackets at a word; empty where there are none.</summary>
    public StringBuilder At(ReadOnlySpan<ChainMark> marks, int word)
    {
        _text.Clear();
        // Where mentions cross, a bracket that closes behind one that opens would be read as part of it.
        var closeFirst = OpensLonger(marks, word);
        if (closeFirst) Close(marks, word);
        Open(marks, word);
        if (!closeFirst) Close(marks, word);
        return _text;
    }

    private static bool OpensLonger(ReadOnlySpan<ChainMark> marks, int word)
    {
        foreach (var mark in marks)
        {
            if (mark.Mention.First == word && mark.Mention.End > word + 1) return true;
        }
        return false;
    }

    private void Open(ReadOnlySpan<ChainMark> marks, int word)
    {
        foreach (var mark in marks)
        {
            var mention = mark.Mention;
            if (mention.First != word) continue;
            _text.Append(CultureInfo.InvariantCulture, $"(e{mark.Chain}-{EntityTypeNames.InTreebanks(mark.Type)}-{mention.Head - mention.First + 1}");
            if (mention.End == word + 1) _text.Append(')');
        }
    }

    private void Close(ReadOnlySpan<ChainMark> marks, int word)
    {
        for (var m = marks.Length - 1; m >= 0; m--)
        {
            if (marks[m].Mention.End == word + 1 && marks[m].Mention.First < word) _text.Append(CultureInfo.InvariantCulture, $"e{marks[m].Chain})");
        }
    }
}
