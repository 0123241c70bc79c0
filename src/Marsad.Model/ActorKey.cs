namespace Marsad.Model;

/// <summary>A stable, lower-case key of an actor or a source (codebook, section 5), such as <c>islamic-state</c>.</summary>
/// <param name="Value">The key; <c>other:NAME</c>, with the text's own words, for anyone without one.</param>
public readonly record struct ActorKey(string Value)
{
    /// <summary>Civilians as victims.</summary>
    public static readonly ActorKey Civilians = new("civilians");

    /// <summary>People with no side.</summary>
    public static readonly ActorKey Unspecified = new("unspecified");

    /// <summary>Armed people with no named group.</summary>
    public static readonly ActorKey Militants = new("militants");

    /// <summary>A key for someone the knowledge does not list.</summary>
    public static ActorKey Other(string name) => new("other:" + name);

    /// <summary>True for <c>other:NAME</c>.</summary>
    public bool IsOther => Value.StartsWith("other:", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
