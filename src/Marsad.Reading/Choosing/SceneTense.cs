namespace Marsad.Reading.Choosing;

/// <summary>In what form the deed is told.</summary>
internal enum SceneTense
{
    /// <summary>With a noun or another word.</summary>
    Noun,

    /// <summary>With a past verb.</summary>
    Past,

    /// <summary>With a present verb («تشن»).</summary>
    Present,

    /// <summary>With a definite noun («الهجوم»).</summary>
    Definite,
}
