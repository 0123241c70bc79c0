using Marsad.Model;

namespace Marsad.Incidents.Linking;

/// <summary>Do the figures agree?</summary>
/// <remarks>A large exact number is nearly a name: two reports that both give 173 wounded tell of one occurrence. One dead is told every day.</remarks>
internal static class FigureClues
{
    private const long NearRatio = 2;
    private const long FarRatio = 4;
    private const double FullFigure = 30;

    public static void Add(ref Scoring scoring, TellingProfile one, TellingProfile other)
    {
        var (best, isFar, isNear) = (0.0, false, false);
        var told = "";
        foreach (var figure in one.Figures)
        {
            foreach (var rival in other.Figures)
            {
                if (figure.Harm != rival.Harm || !MayBeSame(figure.Victim, rival.Victim))
                {
                    continue;
                }

                if (figure.Low == rival.Low)
                {
                    var share = Share(figure.Low) * (figure.IsExact || rival.IsExact ? 1 : 0.5);
                    (best, told) = share > best ? (share, $"{CodeName.Of(figure.Harm)} {figure.Low}") : (best, told);
                }
                else
                {
                    var (low, high) = (Math.Max(1, Math.Min(figure.Low, rival.Low)), Math.Max(figure.Low, rival.Low));
                    isNear |= high <= low * NearRatio && low > 2;
                    isFar |= high > low * FarRatio;
                }
            }
        }

        if (best > 0)
        {
            scoring.AddShare(Clue.FigureSame, best, told);
        }
        else if (isNear)
        {
            scoring.Add(Clue.FigureNear);
        }
        else if (isFar)
        {
            scoring.Add(Clue.FigureFar);
        }
    }

    private static double Share(long people) => Math.Clamp(Math.Log(people) / Math.Log(FullFigure), 0.05, 1);

    private static bool MayBeSame(ActorKey one, ActorKey other) => one == other || IsOpen(one) || IsOpen(other);

    private static bool IsOpen(ActorKey side) => side == ActorKey.Unspecified || side == ActorKey.Civilians || side == ActorKey.Militants || side.IsOther;
}
