namespace Entente.Briefing.Graph;

/// <summary>A quadratic Bézier curve.</summary>
internal readonly record struct Curve(Point Start, Point Bend, Point End)
{
    private const int Steps = 200;

    public Point At(double t) => Start * ((1 - t) * (1 - t)) + Bend * (2 * t * (1 - t)) + End * (t * t);

    public Point Direction(double t) => ((Bend - Start) * (1 - t) + (End - Bend) * t).Unit;

    /// <summary>The part of the curve that lies outside both boxes, with <paramref name="gap"/> left before the second.</summary>
    public Curve Between(Box first, Box last, double gap)
    {
        var (from, to) = (0, Steps);
        while (from < Steps / 2 && first.Contains(At((double)from / Steps), 2)) from++;
        while (to > Steps / 2 && last.Contains(At((double)to / Steps), gap)) to--;
        return Part((double)from / Steps, (double)to / Steps);
    }

    private Curve Part(double from, double to)
    {
        var bend = Start * ((1 - from) * (1 - to)) + Bend * (from * (1 - to) + to * (1 - from)) + End * (from * to);
        return new(At(from), bend, At(to));
    }
}
