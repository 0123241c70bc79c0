using Marsad.Model;
using Marsad.Reading.Claims;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>Who suffers and who inflicts in the harms told around another: an article names the two sides of a fight once and goes on counting.</summary>
internal sealed class HarmNeighbours
{
    private readonly TokenStream _stream;
    private readonly List<HarmDraft> _harms;
    private readonly Dictionary<ActorKey, (int Inflicts, int Suffers)> _roles = [];

    /// <summary>Counts the roles.</summary>
    public HarmNeighbours(TokenStream stream, List<HarmDraft> harms)
    {
        (_stream, _harms) = (stream, harms);
        foreach (var harm in harms)
        {
            if (harm.Perpetrator is { } doer)
            {
                var (inflicts, suffers) = _roles.GetValueOrDefault(doer);
                _roles[doer] = (inflicts + 1, suffers);
            }

            if (harm.Side is { } side)
            {
                var (inflicts, suffers) = _roles.GetValueOrDefault(side);
                _roles[side] = (inflicts, suffers + 1);
            }
        }
    }

    /// <summary>What is told around a harm.</summary>
    public Beside At(int number) => new(this, number);

    private HarmRole RoleOf(ActorKey key, HarmDraft? other, HarmDraft harm)
    {
        if (other is null)
        {
            return HarmRole.NoHarm;
        }

        var isHere = _stream.SentenceOf(other.At) == _stream.SentenceOf(harm.At);
        return other.Side == key ? isHere ? HarmRole.Suffers : HarmRole.SuffersAfar
            : other.Perpetrator == key ? isHere ? HarmRole.Inflicts : HarmRole.InflictsAfar
            : HarmRole.None;
    }

    /// <summary>What is told around one harm.</summary>
    internal readonly struct Beside(HarmNeighbours all, int number)
    {
        private readonly HarmDraft _harm = all._harms[number];

        /// <summary>The role of a side in the harm told before, or in the whole of which this is a part.</summary>
        public HarmRole Last(ActorKey key) => all.RoleOf(key, _harm.Whole ?? (number > 0 ? all._harms[number - 1] : null), _harm);

        /// <summary>Its role in the harm told next.</summary>
        public HarmRole Next(ActorKey key) => all.RoleOf(key, number + 1 < all._harms.Count ? all._harms[number + 1] : null, _harm);

        /// <summary>Its role in all others.</summary>
        public RoleElsewhere Elsewhere(ActorKey key)
        {
            var (inflicts, suffers) = all._roles.GetValueOrDefault(key);
            inflicts -= _harm.Perpetrator == key ? 1 : 0;
            suffers -= _harm.Side == key ? 1 : 0;
            return (inflicts > 0, suffers > 0) switch
            {
                (true, true) => RoleElsewhere.Both,
                (true, false) => RoleElsewhere.Acts,
                (false, true) => RoleElsewhere.Struck,
                _ => RoleElsewhere.None,
            };
        }
    }
}
