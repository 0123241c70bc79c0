using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;

namespace Marsad.Reading.Rules;

/// <summary>The tests that a pattern puts in braces.</summary>
internal static class TokenTests
{
    /// <summary>True when the form has a sense of the class that passes.</summary>
    public static bool Passes(PatternNode.TokenTest test, int lexicalClass, WordForm form)
    {
        if (!form.Classes.Has(lexicalClass))
        {
            return false;
        }

        if (test.IsAny)
        {
            return true;
        }

        foreach (var reading in form.Readings)
        {
            foreach (var sense in reading.Senses)
            {
                if (sense.Lexeme.Classes.Has(lexicalClass)
                    && Passes(test, sense with { Features = sense.Features | WordForm.FeaturesOf(reading.Proclitics) }, reading.Proclitics))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when a sense with its joined letters passes.</summary>
    public static bool Passes(PatternNode.TokenTest test, WordSense sense, Proclitics proclitics)
    {
        if ((sense.Features & test.Required) != test.Required || (sense.Features & test.Forbidden) != 0
            || (test.RequiredClitics != 0 && (proclitics & test.RequiredClitics) == 0) || (proclitics & test.ForbiddenClitics) != 0)
        {
            return false;
        }

        foreach (var attribute in test.Attributes)
        {
            if (!attribute.Passes(sense.Lexeme[attribute.Name]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when a mention whose first word has this form passes.</summary>
    public static bool Passes(PatternNode.TokenTest test, Mention mention, WordForm first)
    {
        if ((test.RequiredClitics != 0 && !first.MayCarry(test.RequiredClitics)) || (test.ForbiddenClitics != 0 && first.MayCarry(test.ForbiddenClitics)))
        {
            return false;
        }

        foreach (var attribute in test.Attributes)
        {
            if (!attribute.Passes(mention.Attribute(attribute.Name)))
            {
                return false;
            }
        }

        return true;
    }
}
