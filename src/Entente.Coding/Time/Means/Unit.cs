namespace Entente.Coding.Time.Means;

/// <summary>Units of time; the numbers are the values of the class <c>unit</c> in <c>data/dates/words.jsonl</c>.</summary>
internal enum Unit
{
    Second = 1,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Fortnight,
    Night,
    Weekend,
}
