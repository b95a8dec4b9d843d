using AngleSharp.Dom;

namespace Entente.Text.Reading.Html;

/// <summary>How deep a page's tree nests, found without recursion.</summary>
internal static class TreeDepth
{
    /// <summary>Methods that call themselves on each level stay well within a thread's stack up to here.</summary>
    internal const int Limit = 600;

    // Siblings are counted through in this tree, so going from one to the next would take quadratic time.
    internal static bool IsTooDeep(INode root)
    {
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Depth > Limit) return true;
            foreach (var child in at.Node.ChildNodes)
                if (child is IElement) open.Push((child, at.Depth + 1));
        }

        return false;
    }
}
