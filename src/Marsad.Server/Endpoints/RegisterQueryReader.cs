using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Observatory.Registers;

namespace Marsad.Server.Endpoints;

/// <summary>Reads the query of <c>GET /api/registers/{name}</c>.</summary>
internal sealed class RegisterQueryReader(IQueryCollection query) : QueryReader(query)
{
    private const int DefaultSize = 30;

    private const int MaxDays = 36_500;

    /// <summary>The page that is asked for, from 1.</summary>
    public int Page { get; private set; }

    /// <summary>Rows a page.</summary>
    public int Size { get; private set; }

    /// <summary>What is asked of a register, or null where a parameter breaks its limits.</summary>
    public RegisterQuery? Read(RegisterName register)
    {
        var (from, to) = Days();
        (Page, Size) = (Number("page", 1, MaxPage), Number("size", DefaultSize, MaxSize));
        var asked = new RegisterQuery
        {
            Register = register,
            On = Day("on"),
            Within = Text("within") is null ? null : Number("within", 1, MaxDays),
            From = from,
            To = to,
            Actors = [.. Texts("actor").Select(actor => new ActorKey(actor))],
            Places = Texts("place"),
            Id = Text("id"),
        };
        return Parameter is null ? asked : null;
    }
}
