using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Text;

/// <summary>Tells people how tokens were analysed.</summary>
internal static class TokenNotes
{
    /// <summary>Notes on all tokens of an article.</summary>
    public static ImmutableArray<TokenNote> Of(TokenStream stream)
    {
        var notes = ImmutableArray.CreateBuilder<TokenNote>(stream.Count);
        foreach (ref readonly var token in stream.Tokens)
        {
            notes.Add(new TokenNote(token.Span, KindName(token.Kind), token.Form.Key, [.. token.Form.Readings.Select(Describe)]));
        }

        return notes.ToImmutable();
    }

    private static string KindName(TokenKind kind) => kind == TokenKind.LineBreak ? "line-break" : kind.ToString().ToLowerInvariant();

    private static string Describe(WordReading reading)
    {
        var clitics = reading.Proclitics == Proclitics.None ? string.Empty : reading.Proclitics.ToString().ToLowerInvariant().Replace(", ", "+", StringComparison.Ordinal) + "+";
        var senses = string.Join("|", reading.Senses.Select(sense => sense.Lexeme.Id).Distinct(StringComparer.Ordinal));
        return $"{clitics}{reading.Core}{(reading.HasPronoun ? "+pronoun" : string.Empty)}={senses}";
    }
}
