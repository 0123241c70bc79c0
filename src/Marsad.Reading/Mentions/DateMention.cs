using Marsad.Model;

namespace Marsad.Reading.Mentions;

/// <summary>A date or period, resolved against the article's day where it needs one.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
/// <param name="Value">The days, or null where they cannot be resolved without a publication date.</param>
/// <param name="Origin">The grammar or rule that made it.</param>
public sealed record DateMention(int First, int Last, DateRange? Value, string Origin) : Mention(First, Last, Origin)
{
    /// <summary>True for "since …": a window that reaches to the article's day.</summary>
    public bool IsSince { get; init; }

    /// <summary>For "since …": the day or period that it counts from («منذ عام 2011»: that year), where the text names one.</summary>
    public DateRange? Start { get; init; }

    /// <summary>True for a length of time without an anchor («على مدى يومين»).</summary>
    public bool IsDuration { get; init; }

    /// <summary>True for what is still to come («غدا», «الشهر المقبل»).</summary>
    public bool IsFuture { get; init; }

    /// <summary>True where the value depends on the article's day.</summary>
    public bool IsRelative { get; init; }

    /// <inheritdoc/>
    public override string Layer => Layers.Date;

    /// <inheritdoc/>
    public override string? Attribute(string name) => name switch
    {
        "since" => IsSince ? "yes" : null,
        "duration" => IsDuration ? "yes" : null,
        "future" => IsFuture ? "yes" : null,
        _ => null,
    };

    /// <inheritdoc/>
    public override string Describe() => Value is null ? "?" : $"{Value.From:yyyy-MM-dd}/{Value.To:yyyy-MM-dd} ({Value.Precision})";

    /// <inheritdoc/>
    public override AnnotationFacts Facts() => new AnnotationFacts.Date(Value, IsSince, IsDuration);
}
