using System.Collections.Immutable;
using System.Globalization;
using Marsad.Model;

namespace Marsad.Server.Endpoints;

/// <summary>Reads the parameters of a request and keeps them within their limits.</summary>
/// <remarks>Parameters it does not know are ignored. The first fault is kept.</remarks>
internal abstract class QueryReader(IQueryCollection query)
{
    /// <summary>Most UTF-16 code units of a text.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Most values of a parameter that may be given several times.</summary>
    public const int MaxValues = 20;

    /// <summary>Most rows a page.</summary>
    public const int MaxSize = 100;

    /// <summary>Last page that can be asked for.</summary>
    public const int MaxPage = 100_000;

    /// <summary>The parameter at fault; null while there is none.</summary>
    public string? Parameter { get; private set; }

    /// <summary>What is wrong with it, and what is allowed.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>A text; null where it is missing or blank.</summary>
    protected string? Text(string name) => Checked(name, Single(name));

    /// <summary>Texts; blank ones are left out.</summary>
    protected ImmutableArray<string> Texts(string name)
    {
        var values = query[name];
        if (values.Count > MaxValues) { Refuse(name, $"{name} may be given {MaxValues} times at most."); }

        return [.. values.Take(MaxValues).Select(value => Checked(name, value)).OfType<string>()];
    }

    /// <summary>One code, or null where none is given.</summary>
    protected TCode? Code<TCode>(string name)
        where TCode : struct, Enum => Text(name) is { } code ? Parse<TCode>(name, code) : null;

    /// <summary>Codes.</summary>
    protected ImmutableArray<TCode> Codes<TCode>(string name)
        where TCode : struct, Enum => [.. Texts(name).Select(code => Parse<TCode>(name, code))];

    /// <summary>A day, or null where none is given.</summary>
    protected DateOnly? Day(string name)
    {
        if (Text(name) is not { } text) { return null; }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }

        Refuse(name, $"{name} must be a day, as YYYY-MM-DD.");
        return null;
    }

    /// <summary>First and last day.</summary>
    protected (DateOnly? From, DateOnly? To) Days()
    {
        var (from, to) = (Day("from"), Day("to"));
        if (to < from) { Refuse("to", "to must not lie before from."); }

        return (from, to);
    }

    /// <summary>True where it is given without a value or as <c>true</c>.</summary>
    protected bool Flag(string name)
    {
        var value = Single(name);
        if (value is null or "false") { return false; }

        if (value is not ("" or "true")) { Refuse(name, $"{name} must be true or false."); }

        return true;
    }

    /// <summary>A whole number from 1.</summary>
    protected int Number(string name, int usual, int most)
    {
        var value = Single(name);
        if (value is null) { return usual; }

        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > most)
        {
            Refuse(name, $"{name} must be a whole number from 1 to {most}.");
        }

        return number;
    }

    /// <summary>Notes a fault, unless there is one already.</summary>
    protected void Refuse(string parameter, string fault)
    {
        if (Parameter is not null) { return; }

        (Parameter, Fault) = (parameter, fault);
    }

    private TCode Parse<TCode>(string name, string text)
        where TCode : struct, Enum
    {
        if (!CodeName.TryParse<TCode>(text, out var code))
        {
            Refuse(name, $"{name} must be one of {string.Join(", ", Enum.GetValues<TCode>().Select(CodeName.Of))}.");
        }

        return code;
    }

    private string? Checked(string name, string? given)
    {
        var value = given?.Trim();
        if (value is { Length: > MaxTextLength })
        {
            Refuse(name, $"{name} may be at most {MaxTextLength} characters long.");
        }

        return string.IsNullOrEmpty(value) ? null : value;
    }

    private string? Single(string name)
    {
        var values = query[name];
        if (values.Count > 1) { Refuse(name, $"{name} may be given once only."); }

        return values.Count == 0 ? null : values[0];
    }
}
