namespace Marsad.Model;

/// <summary>When something happened: calendar days, both ends included.</summary>
/// <param name="From">First possible day; null where the range is open before.</param>
/// <param name="To">Last possible day; null where the range is open behind.</param>
/// <param name="Precision">How exactly the text says it.</param>
public sealed record DateRange(DateOnly? From, DateOnly? To, DatePrecision Precision)
{
    /// <summary>One day.</summary>
    public static DateRange OneDay(DateOnly day) => new(day, day, DatePrecision.Day);
}
