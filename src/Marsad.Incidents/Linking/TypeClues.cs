using Marsad.Model;

namespace Marsad.Incidents.Linking;

/// <summary>Is it the same kind of event?</summary>
internal static class TypeClues
{
    private const int Methods = (1 << (int)EventType.Airstrike) | (1 << (int)EventType.Shelling) | (1 << (int)EventType.Explosion)
        | (1 << (int)EventType.SuicideAttack) | (1 << (int)EventType.Seizure) | (1 << (int)EventType.Killing);

    private const int Blasts = (1 << (int)EventType.Explosion) | (1 << (int)EventType.SuicideAttack);
    private const int Fire = (1 << (int)EventType.Airstrike) | (1 << (int)EventType.Shelling);

    public static void Add(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        if (one.Types == 0 || other.Types == 0)
        {
            return;
        }

        var (first, second) = (one.Types & Methods, other.Types & Methods);
        if ((first & second) != 0)
        {
            scoring.Add(Clue.TypeSame);
        }
        else if (Both(first, second, Blasts) || Both(first, second, Fire))
        {
            scoring.Add(Clue.TypeAlike);
        }
        else if (first != 0 && second != 0)
        {
            scoring.Add(Clue.TypeDiffers);
        }
        else if ((one.Types & other.Types) != 0)
        {
            scoring.Add(Clue.TypeSameKind);
        }
    }

    private static bool Both(int first, int second, int group) => (first & group) != 0 && (second & group) != 0;
}
