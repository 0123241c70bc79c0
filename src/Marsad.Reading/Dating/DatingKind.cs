namespace Marsad.Reading.Dating;

/// <summary>In what way a date bears on the day of publication.</summary>
internal enum DatingKind
{
    /// <summary>It is that day, or lies a known number of days from it («اليوم الجمعة 31 يوليو 2015»).</summary>
    Today,

    /// <summary>It heads or closes the text («الأحد 10 أغسطس 2015 م - وكالات»).</summary>
    Stamp,

    /// <summary>It is the current month («20 يوليو الجاري»).</summary>
    ThisMonth,

    /// <summary>It is the current year («العام الجاري 2015»).</summary>
    ThisYear,

    /// <summary>It is past («في 14 يوليو 2015»).</summary>
    Past,

    /// <summary>It is still to come («المقرر في 3 مايو 2016»).</summary>
    Ahead,
}
