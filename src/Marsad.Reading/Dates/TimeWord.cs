namespace Marsad.Reading.Dates;

/// <summary>A lexeme as the grammar of dates sees it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Number">Number of a month or weekday (Sunday is 0), part of a month, count of a unit (0: plural), days of a day word.</param>
/// <param name="Shift">-1 for "last", 0 for "this", 1 for "next"; days from the publication day for a day word.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Role">What a link does.</param>
/// <param name="IsHijri">True for a month or era of the Islamic calendar.</param>
/// <param name="StandsAlone">False for a month whose name is also a word.</param>
internal sealed record TimeWord(TimeKinds Kind, int Number, int Shift, TimeUnit Unit, TimeRole Role, bool IsHijri, bool StandsAlone);
