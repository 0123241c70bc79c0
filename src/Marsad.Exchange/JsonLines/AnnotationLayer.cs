using Marsad.Model;

namespace Marsad.Exchange.JsonLines;

/// <summary>The layers of annotations that go out, spelt by <see cref="CodeName"/>: <c>numbers</c>, <c>dates</c> ….</summary>
public enum AnnotationLayer
{
    /// <summary>Numbers and ordinals.</summary>
    Numbers,

    /// <summary>Dates and periods.</summary>
    Dates,

    /// <summary>Places.</summary>
    Places,

    /// <summary>Actors, and the persons and outlets that stand for one.</summary>
    Actors,

    /// <summary>Groups of people.</summary>
    People,
}
