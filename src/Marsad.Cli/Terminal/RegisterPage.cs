using System.Globalization;
using Marsad.Model.Registers;

namespace Marsad.Cli.Terminal;

/// <summary>A row of a register for people: one line, and what was told under it.</summary>
public static class RegisterPage
{
    /// <summary>Writes the row; with <paramref name="explain"/> all that was told, else the last of it.</summary>
    public static void Write(TextWriter output, RegisterHead row, bool explain)
    {
        output.WriteLine(PlainText.OneLine(string.Join("  ", Parts(row))));
        foreach (var told in explain ? row.Statements : row.Statements.TakeLast(1))
        {
            output.WriteLine(PlainText.OneLine($"    {Day(told.Article.Published)}  {told.Article.Name}  {ClaimLine.Of(told.Claim)}"));
        }
    }

    private static IEnumerable<string> Parts(RegisterHead row)
    {
        yield return row.Id;
        if (row.State is { } state) { yield return state; }
        if (row.From is not null || row.To is not null) { yield return row.From == row.To ? Day(row.From) : $"{Day(row.From)} to {Day(row.To)}"; }
        if ((row.English ?? row.Arabic) is { } name) { yield return name; }
        if (row.Number is { } number) { yield return "no. " + number.ToString(CultureInfo.InvariantCulture); }
        if (row.Place is { } place) { yield return "at " + place.Name; }
        if (!row.Actors.IsEmpty) { yield return string.Join(" + ", row.Actors); }
        if (!row.Persons.IsEmpty) { yield return string.Join(", ", row.Persons.Select(person => person.Id ?? person.Name)); }
        if (row.People is { } people) { yield return $"{people} people"; }
        yield return string.Create(CultureInfo.InvariantCulture, $"({row.Statements.Length} told)");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
