using System.Globalization;
using Marsad.Model;
using Marsad.Observatory.Searching;

namespace Marsad.Server.Endpoints;

/// <summary>Reads the query of <c>GET /api/articles</c> and keeps it within its limits.</summary>
/// <remarks>Parameters it does not know are ignored. Where it returns null, <see cref="Fault"/> tells why.</remarks>
internal sealed class ArticleQueryReader(IQueryCollection query)
{
    /// <summary>Most UTF-16 code units of a text or a publisher's name.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Most articles a page.</summary>
    public const int MaxSize = 100;

    /// <summary>Last page that can be asked for.</summary>
    public const int MaxPage = 100_000;

    private const int DefaultSize = 30;

    /// <summary>The parameter at fault; null while there is none.</summary>
    public string? Parameter { get; private set; }

    /// <summary>What is wrong with it, and what is allowed.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>What is asked for, or null where a parameter breaks its limits.</summary>
    public ArticleQuery? Read()
    {
        var asked = new ArticleQuery
        {
            Text = Text("q"),
            Kind = Kind(),
            Publisher = Text("publisher"),
            Page = Number("page", 1, MaxPage),
            Size = Number("size", DefaultSize, MaxSize),
        };
        return Parameter is null ? asked : null;
    }

    private ClaimKind? Kind()
    {
        var name = Text("kind");
        if (name is null) { return null; }

        if (CodeName.TryParse<ClaimKind>(name, out var kind)) { return kind; }

        Refuse("kind", $"kind must be one of {string.Join(", ", Enum.GetValues<ClaimKind>().Select(CodeName.Of))}.");
        return null;
    }

    private string? Text(string name)
    {
        var value = Single(name)?.Trim();
        if (value is { Length: > MaxTextLength })
        {
            Refuse(name, $"{name} may be at most {MaxTextLength} characters long.");
        }

        return string.IsNullOrEmpty(value) ? null : value;
    }

    private int Number(string name, int usual, int most)
    {
        var value = Single(name);
        if (value is null) { return usual; }

        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > most)
        {
            Refuse(name, $"{name} must be a whole number from 1 to {most}.");
        }

        return number;
    }

    private string? Single(string name)
    {
        var values = query[name];
        if (values.Count > 1) { Refuse(name, $"{name} may be given once only."); }

        return values.Count == 0 ? null : values[0];
    }

    private void Refuse(string parameter, string fault)
    {
        if (Parameter is not null) { return; }

        (Parameter, Fault) = (parameter, fault);
    }
}
