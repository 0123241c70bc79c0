using Marsad.Reading.Dates;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Numbers;
using Marsad.Reading.Rules;

namespace Marsad.Reading;

/// <summary>Finds what the stages of a reading can make of a spelling.</summary>
/// <remarks>Only reads the knowledge; safe for any number of threads.</remarks>
internal sealed class SpellingSurvey(NameTrie names, NumeralLexicon numerals, TimeLexicon times, WordClasses classes, RuleEngine rules)
{
    private readonly ClassSet _people = ClassSet.Of(classes.OneOf).Union(ClassSet.Of(classes.Person)).Union(ClassSet.Of(classes.Demonym));

    /// <summary>The uses of a spelling.</summary>
    public SpellingUses UsesOf(WordForm form) => new(
        StagesOf(form),
        times.KindsOf(form),
        numerals.KindsOf(form));

    private Stages StagesOf(WordForm form)
    {
        var stages = rules.StagesOf(form);
        stages |= BeginsName(form) ? Stages.Names : 0;
        stages |= form.Overlaps(_people) ? Stages.People : 0;
        var isFigure = form.Key.Length > 0 && char.IsAsciiDigit(form.Key[0]);
        var isNumeral = isFigure || numerals.Knows(form) || numerals.MayBeginPhrase(form);
        stages |= isNumeral ? Stages.Numbers | Stages.Dates : 0;
        return stages | (form.Overlaps(times.Classes) || times.MayBeginPhrase(form) ? Stages.Dates : 0);
    }

    private bool BeginsName(WordForm form)
    {
        foreach (var start in form.NameStarts)
        {
            if (names.Step(NameTrie.Root, start.Word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
