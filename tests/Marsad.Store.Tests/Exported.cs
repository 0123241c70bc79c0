using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Store.Tests;

/// <summary>An incident made by hand, to be written out.</summary>
internal static class Exported
{
    public static ReconciledIncident Incident(double? latitude, double? longitude) => new(
        new Incident
        {
            Id = "0123456789ab",
            Tellings =
            [
                new Telling { Id = "a:killed:1", Article = new ArticleNote("a", "خبر \"أول\"", "sada", new DateOnly(2024, 3, 1)), Claims = [] },
            ],
            Types = [EventType.Shelling],
            When = DateRange.OneDay(new DateOnly(2024, 3, 1)),
            Place = new PlaceRef { Name = "الحقل", Text = "الحقل", Id = "gn:1", Latitude = latitude, Longitude = longitude, Precision = PlacePrecision.Town },
        },
        "latest",
        [
            new IncidentFigure { Harm = Harm.Killed, Side = ActorKey.Civilians, Range = new FigureRange(5, 5, null), Series = [] },
            new IncidentFigure { Harm = Harm.Injured, Side = ActorKey.Civilians, Range = new FigureRange(2, 9, 9), Series = [] },
        ],
        [],
        new Grade(GradeLevel.Weak, 1, []));
}
