using System.Globalization;
using Marsad.Incidents.Tolls;
using Marsad.Model;
using Marsad.Model.Incidents;
using Marsad.Observatory.Linking;

namespace Marsad.Observatory.Tolls;

/// <summary>The last few tolls that were asked for, kept until anything of the record changes. Thread-safe; computes one at a time.</summary>
/// <param name="tolls">Computes them.</param>
/// <param name="book">Tells when the record changes.</param>
public sealed class TollShelf(RecordTolls tolls, IncidentBook book)
{
    private const int Most = 6;

    private readonly Lock _turn = new();
    private readonly LinkedList<(string Question, TollSheet Sheet)> _kept = [];
    private long _mark;

    /// <summary>The toll that a question asks for.</summary>
    public TollSheet Compute(TollQuery query)
    {
        lock (_turn)
        {
            var (mark, question) = (book.ChangeMark(), QuestionOf(query));
            if (mark != _mark) { _kept.Clear(); }

            _mark = mark;
            if (_kept.FirstOrDefault(kept => kept.Question == question).Sheet is { } known) { return known; }

            var sheet = tolls.Compute(query);
            _kept.AddFirst((question, sheet));
            if (_kept.Count > Most) { _kept.RemoveLast(); }

            return sheet;
        }
    }

    private static string QuestionOf(TollQuery query) => string.Join('\n', new[]
    {
        string.Join('\t', query.Sides),
        string.Join('\t', query.Harms),
        string.Join('\t', query.Places),
        string.Join('\t', query.Perpetrators),
        query.From?.ToString("O", CultureInfo.InvariantCulture),
        query.To?.ToString("O", CultureInfo.InvariantCulture),
        CodeName.Of(query.Grouping),
        query.Policy.Name,
    });
}
