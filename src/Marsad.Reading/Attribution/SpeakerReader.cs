using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Rules;
using Marsad.Reading.Text;

namespace Marsad.Reading.Attribution;

/// <summary>Finds who says what, sentence by sentence, and carries a speaker on ("it added").</summary>
/// <remarks>
/// The speech rules find the cues; who speaks is read from the words around them, and the stretch that they govern is
/// settled: behind a verb of saying to the end of the sentence or the next cue, and on to the end of a quotation that
/// is open there; for "according to", and for a verb with nothing behind its speaker, the clause around it.
/// </remarks>
internal sealed class SpeakerReader(WordClasses classes)
{
    /// <summary>Label of what the speech rules emit.</summary>
    public const string Label = "speech";

    private const int CarriedSentences = 6;
    private const int QuotedSentences = 8;
    private const int AgreeingSentences = 3;
    private const char FeminineEnding = '\u0647';

    /// <summary>All speakers of an article.</summary>
    public SpeakerTable Read(TokenStream stream, MentionTable mentions, ReferentFinder referents)
    {
        var reading = new Reading(classes, stream, mentions, referents);
        foreach (var cue in mentions.Of(Label).Cast<RuleMention>().OrderBy(cue => cue.TriggerFirst).ThenByDescending(cue => cue.Rule.Priority))
        {
            reading.Take(cue);
        }

        return reading.Finish();
    }

    /// <summary>One article's speakers while they are being found.</summary>
    private sealed class Reading(WordClasses classes, TokenStream stream, MentionTable mentions, ReferentFinder referents)
    {
        private readonly SpeakerPhraseReader _phrases = new(classes, stream, mentions);
        private readonly List<Speaker> _speakers = [];
        private readonly List<(SpeakerPhrase Phrase, ActorKey Key)> _named = [];
        private int _consumed;

        public void Take(RuleMention cue)
        {
            if (cue.TriggerFirst < _consumed || IsNoSpeech(cue))
            {
                return;
            }

            var sentence = stream.Sentences[stream.SentenceOf(cue.TriggerFirst)];
            var speaker = cue.Attribute("cue") switch
            {
                "according" => According(cue, sentence),
                "relay" => Relay(cue, sentence),
                "participle" => Carry(cue, sentence),
                "that" => GoOn(cue, sentence),
                "noun" => Named(cue, sentence),
                _ => Say(cue, sentence),
            };
            if (speaker is not null)
            {
                _speakers.Add(speaker);
                _consumed = Math.Max(_consumed, speaker.CueLast);
            }
        }

        /// <summary>«إضافة إلى» only looks like a verb; «يذكر أن» is the writer's own voice.</summary>
        private bool IsNoSpeech(RuleMention cue)
        {
            var token = cue.TriggerFirst;
            return stream[token].Form.Classes.Has(classes.Besides) || IsNegated(cue)
                || (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(classes.SayImpersonal));
        }

        /// <summary>«لم تعلن أي جهة»: nobody says it.</summary>
        private bool IsNegated(RuleMention cue) =>
            cue.Attribute("cue") is "say" && cue.TriggerFirst > 0 && stream[cue.TriggerFirst - 1].Form.Classes.Has(classes.Negation)
            && stream.SentenceOf(cue.TriggerFirst - 1) == stream.SentenceOf(cue.TriggerFirst);

        /// <summary>Cuts each stretch at the next cue of its sentence, and carries open quotations on.</summary>
        public SpeakerTable Finish()
        {
            var table = new SpeakerTable(stream);
            for (var i = 0; i < _speakers.Count; i++)
            {
                var speaker = _speakers[i];
                var next = i + 1 < _speakers.Count ? _speakers[i + 1].CueFirst : stream.Count;
                if (!speaker.IsWholeClause)
                {
                    speaker = speaker with { Last = Math.Min(ContentEnd(speaker), Math.Max(next, speaker.CueLast)) };
                }

                table.Add(speaker with { Manner = MannerOf(speaker) });
            }

            return table;
        }

        /// <summary>A denial, a claim of responsibility («تبنى», «مسؤوليته عن»), an allegation («زعم»); else plain.</summary>
        private SpeechManner MannerOf(Speaker speaker)
        {
            if (speaker.Denies)
            {
                return SpeechManner.Denial;
            }

            for (var token = speaker.CueFirst; token < Math.Min(speaker.Last, stream.Count); token++)
            {
                if (IsOf(token, classes.ClaimResponsibility))
                {
                    return SpeechManner.Responsibility;
                }

                if (IsOf(token, classes.Hedge))
                {
                    return SpeechManner.Hedged;
                }
            }

            return SpeechManner.Said;
        }

        private bool IsOf(int token, int lexicalClass) =>
            stream[token].Form.Classes.Has(lexicalClass) || (mentions.StartingAt(Layers.Phrase, token) is PhraseMention phrase && phrase.Has(lexicalClass));

        private Speaker? Say(RuleMention cue, Sentence sentence)
        {
            if (IsGivenOutBy(cue))
            {
                return null;
            }

            if (RelativeBefore(cue, sentence) is > 0 and var relative)
            {
                return IsSubject(relative, cue) && _phrases.Antecedent(relative) is { } told && Make(cue, told, cue.TriggerFirst, sentence.Last, []) is { } one
                    ? one with { EndsAtComma = true }
                    : null;
            }

            var after = IsPlural(cue) ? null : _phrases.After(cue.TriggerLast, sentence.Last, according: false);
            after = after is not null && Disagrees(cue, after) ? null : after;
            var before = after is { Key.IsOther: false } || cue.Attribute("joined") is not null ? null : _phrases.Before(cue.TriggerFirst, sentence.First);
            if ((before ?? after) is not { } phrase || (IsWeak(cue) && !IsKnown(phrase)))
            {
                return IsPassive(cue, sentence) || IsWeak(cue) ? null : Carry(cue, sentence);
            }

            var endsSentence = after is not null && before is null && after.Last >= sentence.Last;
            var first = endsSentence ? sentence.First : before?.First ?? cue.TriggerFirst;
            return Make(cue, phrase, first, sentence.Last, []) is { } speaker ? speaker with { IsWholeClause = endsSentence } : null;
        }

        /// <summary>«قال الوزير في تصريح نشرته وكالة رويترز»: the words of whoever speaks already came that way.</summary>
        private bool IsGivenOutBy(RuleMention cue)
        {
            if (_speakers.Count == 0 || !HasPronoun(cue.TriggerFirst) || !stream[cue.TriggerFirst - 1].Form.Classes.Has(classes.StatementNoun)
                || stream.SentenceOf(_speakers[^1].CueFirst) != stream.SentenceOf(cue.TriggerFirst))
            {
                return false;
            }

            CameBy(_phrases.After(cue.TriggerLast, stream.Sentences[stream.SentenceOf(cue.TriggerFirst)].Last, according: false));
            return true;
        }

        /// <summary>«التي قال إنها»: the relative pronoun and the verb differ in gender, so that another is the subject.</summary>
        private bool IsSubject(int relative, RuleMention cue) =>
            GenderOf(cue) is not { } feminine || feminine == stream[relative].Form.Classes.Has(classes.RelativeShe);

        /// <summary>«دعا الحكومة»: a feminine noun is no subject of a masculine verb.</summary>
        private bool Disagrees(RuleMention cue, SpeakerPhrase after) =>
            GenderOf(cue) == false && after.First == cue.TriggerLast && after.Key is not null && stream[after.First].Form.Key.EndsWith(FeminineEnding)
            && stream[after.First].Form.MayCarry(Proclitics.The) && mentions.StartingAt(Layers.Person, after.First) is null;

        /// <summary>«أبلغوا الأمم المتحدة»: behind a verb in the plural no subject stands.</summary>
        private bool IsPlural(RuleMention cue) =>
            stream[cue.TriggerFirst].Form.SenseOf(classes.Say) is { } sense && (sense.Features & WordFeatures.Plural) != 0
            && (sense.Features & WordFeatures.Participle) == 0 && (sense.Features & WordFeatures.Finite) != 0;

        private void CameBy(SpeakerPhrase? phrase)
        {
            if (phrase?.Key is { } via && !_speakers[^1].Via.Contains(via))
            {
                _speakers[^1] = _speakers[^1] with { Via = _speakers[^1].Via.Add(via) };
            }
        }

        private bool HasPronoun(int token) => stream[token].Form.Readings is [{ HasPronoun: true }, ..];

        /// <summary>The relative pronoun right before a verb whose subject stands before it («الوزير الذي أعلن»), or -1.</summary>
        private int RelativeBefore(RuleMention cue, Sentence sentence)
        {
            var token = cue.TriggerFirst - 1;
            while (token > sentence.First && stream[token].Form.Classes.Has(classes.Particle) && !stream[token].Form.Classes.Has(classes.Relative))
            {
                token--;
            }

            return token > sentence.First && cue.TriggerFirst - token <= 2 && !HasPronoun(cue.TriggerFirst)
                && stream[token].Form.Classes.Has(classes.Relative) && !stream[token].Form.Classes.Has(classes.From) ? token : -1;
        }

        /// <summary>«وإن القصف استمر» at the head of a sentence: whoever spoke in the sentence before goes on.</summary>
        private Speaker? GoOn(RuleMention cue, Sentence sentence) =>
            cue.TriggerFirst == sentence.First && _speakers.Count > 0
                && stream.SentenceOf(cue.TriggerFirst) - stream.SentenceOf(_speakers[^1].CueFirst) == 1 ? Carry(cue, sentence) : null;

        /// <summary>«نشر», «قدر», «أظهر»: verbs that mostly do not speak, unless one who speaks stands beside them.</summary>
        private static bool IsWeak(RuleMention cue) => cue.Attribute("weak") is not null;

        private bool IsKnown(SpeakerPhrase phrase) =>
            phrase is { Key: null or { IsOther: false } } || stream[phrase.First].Form.Classes.Has(classes.SpeakerNoun) || stream[phrase.First].Form.Classes.Has(classes.OutletNoun);

        /// <summary>«بعدما أعلن عن مقتل جندي»: said by nobody that the text names.</summary>
        private bool IsPassive(RuleMention cue, Sentence sentence) =>
            cue.Attribute("joined") is null && cue.TriggerLast < sentence.Last && stream[cue.TriggerLast].Form.Classes.Has(classes.SayAbout);

        private Speaker? According(RuleMention cue, Sentence sentence)
        {
            if (_phrases.After(cue.TriggerLast, sentence.Last, according: true) is not { } phrase)
            {
                return null;
            }

            if (IsOutlet(phrase) && _speakers is [.., { IsWholeClause: false } current] && stream.SentenceOf(current.CueFirst) == stream.SentenceOf(cue.TriggerFirst))
            {
                CameBy(phrase);
                return null;
            }

            return Make(cue, phrase, sentence.First, sentence.Last, []) is { } speaker ? speaker with { IsWholeClause = true } : null;
        }

        /// <summary>«بحسب وسائل الإعلام», «وفق رويترز»: those who pass on what others say.</summary>
        private bool IsOutlet(SpeakerPhrase phrase)
        {
            for (var token = phrase.First; token < phrase.Last; token++)
            {
                if (mentions.StartingAt(Layers.Outlet, token) is not null)
                {
                    return true;
                }

                if (stream[token].Form.Classes.Has(classes.OutletNoun))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>«نقلت وكالة رويترز عن مصدر أمني»: the source speaks, by way of the agency.</summary>
        private Speaker? Relay(RuleMention cue, Sentence sentence)
        {
            var about = cue.Part("about")!;
            return _phrases.After(about.Last, sentence.Last, according: false) is { } phrase
                ? Make(cue, phrase, cue.TriggerFirst, sentence.Last, ViaOf(cue))
                : _phrases.After(cue.TriggerLast, about.First, according: false) is { } itself && IsKnown(itself) ? Make(cue, itself, cue.TriggerFirst, sentence.Last, [])
                : null;
        }

        private static ImmutableArray<ActorKey> ViaOf(RuleMention cue) => cue.Part("via")?.Mention switch
        {
            OutletMention outlet => [outlet.Key],
            ActorMention actor => [actor.Key],
            _ => [],
        };

        /// <summary>A noun of saying speaks only where its speaker is known («إعلان الجيش مقتل»).</summary>
        private Speaker? Named(RuleMention cue, Sentence sentence)
        {
            var phrase = cue.Part("speaker") is { } part && _phrases.After(part.First, part.Last, according: true) is { } captured
                ? captured
                : _phrases.After(cue.TriggerLast, sentence.Last, according: false);
            return phrase is { Key.IsOther: false } ? Make(cue, phrase, cue.TriggerFirst, sentence.Last, []) : null;
        }

        /// <summary>«وأضاف», «مشيرا»: whoever spoke last, unless that is long ago.</summary>
        private Speaker? Carry(RuleMention cue, Sentence sentence)
        {
            if (_speakers.Count == 0)
            {
                return null;
            }

            var current = Agreeing(cue);
            var away = stream.SentenceOf(cue.TriggerFirst) - stream.SentenceOf(current.CueFirst);
            return away > CarriedSentences ? null : current with
            {
                First = cue.TriggerFirst,
                Last = sentence.Last,
                CueFirst = cue.TriggerFirst,
                CueLast = cue.TriggerLast,
                Reason = cue.Rule.Name,
                Denies = cue.Attribute("denies") is not null,
                IsWholeClause = false,
            };
        }

        /// <summary>The last speaker whose verb had the gender of this one («قالت الحركة … وقال البيان … وأضافت»); the last of all where none had.</summary>
        private Speaker Agreeing(RuleMention cue)
        {
            if (GenderOf(cue) is not { } gender)
            {
                return _speakers[^1];
            }

            for (var i = _speakers.Count - 1; i >= 0 && stream.SentenceOf(cue.TriggerFirst) - stream.SentenceOf(_speakers[i].CueFirst) <= AgreeingSentences; i--)
            {
                if (_speakers[i].Gender == gender)
                {
                    return _speakers[i];
                }
            }

            return _speakers[^1];
        }

        /// <summary>True for a feminine verb in the singular, false for a masculine one, null for what does not tell.</summary>
        private bool? GenderOf(RuleMention cue)
        {
            var features = stream[cue.TriggerFirst].Form.SenseOf(classes.Say)?.Features ?? WordFeatures.None;
            return (features & (WordFeatures.Past | WordFeatures.Imperfect | WordFeatures.Participle)) == 0 || (features & (WordFeatures.Plural | WordFeatures.Dual)) != 0
                ? null
                : (features & WordFeatures.Feminine) != 0;
        }

        private Speaker? Make(RuleMention cue, SpeakerPhrase phrase, int first, int last, ImmutableArray<ActorKey> via)
        {
            if (WhoIs(phrase) is not { } key)
            {
                return null;
            }

            _named.Add((phrase, key));
            return new Speaker(first, last, key, Math.Min(cue.TriggerFirst, phrase.First), Math.Max(cue.TriggerLast, phrase.Last), via, cue.Rule.Name, cue.Attribute("denies") is not null)
            {
                Gender = cue.Attribute("cue") is "say" ? GenderOf(cue) : null,
            };
        }

        /// <summary>Words that the knowledge does not list may name an earlier speaker again; words that point back do.</summary>
        private ActorKey? WhoIs(SpeakerPhrase phrase) => phrase.Key switch
        {
            { IsOther: false } known => IsTitledWord(phrase) ? Surname(phrase.Last - 1) ?? known : known,
            { } own => (IsShortName(phrase) ? Earlier(phrase.Last - 1) : null) ?? (phrase.IsOrgan ? referents.MainState() : null) ?? own,
            null => Earlier(phrase.First) ?? referents.ActorOf(stream, phrase.First) ?? (_speakers.Count > 0 ? _speakers[^1].Key : null),
        };

        /// <summary>«التركي», «اللواء التركي»: one word, with a title at most, which may be a surname.</summary>
        private bool IsTitledWord(SpeakerPhrase phrase) =>
            phrase.Last - phrase.First == 1 || (phrase.Last - phrase.First == 2 && stream[phrase.First].Form.Classes.Has(classes.SpeakerNoun));

        /// <summary>«الأمير خالد», «النشطاء»: one word, or a name the lexicon does not know with at most a title.</summary>
        private bool IsShortName(SpeakerPhrase phrase) =>
            phrase.Last - phrase.First == 1 || (phrase.Last - phrase.First <= 3 && stream[phrase.Last - 1].Form.Readings.IsEmpty);

        /// <summary>«التركي» behind «اللواء منصور التركي»: the last word of an earlier speaker's longer name.</summary>
        private ActorKey? Surname(int word)
        {
            for (var i = _named.Count - 1; i >= 0; i--)
            {
                var last = _named[i].Phrase.Last - 1;
                if (last > _named[i].Phrase.First && stream[last].Form.Key == stream[word].Form.Key && mentions.Covering(Layers.Actor, last) is null)
                {
                    return _named[i].Key;
                }
            }

            return null;
        }

        /// <summary>The latest earlier speaker with the same word («الشبكة» after «الشبكة السورية لحقوق الإنسان»).</summary>
        private ActorKey? Earlier(int word)
        {
            for (var i = _named.Count - 1; i >= 0; i--)
            {
                for (var token = _named[i].Phrase.First; token < _named[i].Phrase.Last; token++)
                {
                    if (IsSameNoun(stream[word].Form.Key, stream[token].Form.Key))
                    {
                        return _named[i].Key;
                    }
                }
            }

            return null;
        }

        /// <summary>The same word, with or without the article.</summary>
        private static bool IsSameNoun(string word, string earlier) =>
            word == earlier || (word.Length == earlier.Length + 2 && word.EndsWith(earlier, StringComparison.Ordinal));

        /// <summary>What a verb without "that" governs ends where the tale goes on («أعلن التنظيم الهجوم، فقصفت الطائرات»).</summary>
        private int ContentEnd(Speaker speaker)
        {
            var sentence = stream.Sentences[stream.SentenceOf(speaker.CueFirst)];
            for (var token = speaker.CueLast; token < sentence.Last; token++)
            {
                if (speaker.EndsAtComma && stream[token].Kind == TokenKind.Comma && token > speaker.CueLast)
                {
                    return token;
                }

                if (!speaker.EndsAtComma && (stream[token].Form.Classes.Has(classes.That) || (stream[token].Kind == TokenKind.Quote && token <= speaker.CueLast + 1)))
                {
                    break;
                }

                if (stream[token].Kind == TokenKind.Comma && token + 1 < sentence.Last && IsSequel(stream[token + 1].Form))
                {
                    return token;
                }
            }

            return QuotationEnd(speaker);
        }

        private bool IsSequel(WordForm form) =>
            form.ReadingOf(classes.Verb) is { } verb && (verb.Proclitics & Proclitics.So) != 0;

        /// <summary>The end of a quotation that is open where the sentence of a cue ends, within the paragraph; else the sentence's end.</summary>
        private int QuotationEnd(Speaker speaker)
        {
            var index = stream.SentenceOf(speaker.CueFirst);
            var sentence = stream.Sentences[index];
            var isOpen = false;
            for (var token = speaker.CueFirst; token < sentence.Last; token++)
            {
                isOpen ^= stream[token].Kind == TokenKind.Quote;
            }

            for (var next = index + 1; isOpen && next < Math.Min(stream.Sentences.Length, index + QuotedSentences) && stream.Sentences[next].Line == sentence.Line; next++)
            {
                for (var token = stream.Sentences[next].First; token < stream.Sentences[next].Last; token++)
                {
                    if (stream[token].Kind == TokenKind.Quote)
                    {
                        return token;
                    }
                }
            }

            return sentence.Last;
        }
    }
}
