namespace Marsad.Reading.Choosing;

/// <summary>What a date belongs to, by the words before it.</summary>
internal enum DayCue
{
    /// <summary>Nothing that shows.</summary>
    Free,

    /// <summary>A verb of saying right before it («قال أمس»).</summary>
    Said,

    /// <summary>A verb of saying before it, with "that" behind it («أعلنت الوزارة أمس أن»).</summary>
    SaidThat,

    /// <summary>A statement («في بيان أمس»).</summary>
    Statement,

    /// <summary>The words that name a speaker.</summary>
    Seat,

    /// <summary>A preposition («في 20 تموز»).</summary>
    In,

    /// <summary>A verb right before it.</summary>
    Verb,

    /// <summary>A noun of violence right before it («هجوم أمس»).</summary>
    Deed,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>"after" or "before" («بعد هجوم الثلاثاء»).</summary>
    Behind,
}
