using System.Globalization;

namespace Entente.Briefing.Graph;

/// <summary>A place or a direction in a drawing, in its units; y grows downwards. <c>default</c> is the origin.</summary>
internal readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt(X * X + Y * Y);

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double k) => new(a.X * k, a.Y * k);

    public Point Turned => new(-Y, X);

    public Point Unit => Length == 0 ? this : this * (1 / Length);

    public override string ToString() => Num(X) + " " + Num(Y);

    // One decimal is finer than a screen shows and keeps the last bits of trigonometry, which differ between machines, out of the page.
    public static string Num(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
