namespace Entente.Briefing.Graph;

/// <summary>An upright rectangle around a centre.</summary>
internal readonly record struct Box(Point Centre, double Width, double Height)
{
    public bool Contains(Point p, double margin = 0) =>
        Math.Abs(p.X - Centre.X) <= Width / 2 + margin && Math.Abs(p.Y - Centre.Y) <= Height / 2 + margin;

    public bool Overlaps(Box other) =>
        Math.Abs(Centre.X - other.Centre.X) < (Width + other.Width) / 2 && Math.Abs(Centre.Y - other.Centre.Y) < (Height + other.Height) / 2;
}
