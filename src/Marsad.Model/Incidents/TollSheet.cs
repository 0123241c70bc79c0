using System.Collections.Immutable;

namespace Marsad.Model.Incidents;

/// <summary>The answer to a question for a toll.</summary>
/// <param name="Policy">Name of the policy that set low, best and high.</param>
/// <param name="Grouping">How the rows are grouped.</param>
/// <param name="Rows">By harm, group and side; the row of all sides follows those of the sides.</param>
/// <param name="Checks">Running totals of recorders over days inside the window, with the gap to our own sum.</param>
/// <param name="Notes">What was left out or counted by a rule that a reader should know.</param>
public sealed record TollSheet(
    string Policy,
    TollGrouping Grouping,
    ImmutableArray<TollRow> Rows,
    ImmutableArray<TollCheck> Checks,
    ImmutableArray<FigureReason> Notes);
