using AngleSharp.Dom;

namespace Entente.Text.Reading.Html;

/// <summary>How deep a page's tree nests, found without recursion.</summary>
internal static class TreeDepth
{
    /// <summary>Methods that call themselves on each level stay well within a thread's stack up to here.</summary>
    internal const int Limit = 600;

    internal static bool IsTooDeep(INode root)
    {
        var depth = 0;
        for (var at = root; ;)
        {
            if (at.FirstChild is { } child)
            {
                if (++depth > Limit) return true;
                at = child;
                continue;
            }

            while (at != root && at.NextSibling is null)
            {
                at = at.Parent!;
                depth--;
            }

            if (at == root) return false;
            at = at.NextSibling!;
        }
    }
}
