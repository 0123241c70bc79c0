using Marsad.Model;
using Marsad.Reading.Text;

namespace Marsad.Reading.Choosing;

/// <summary>Where the rules' answers come from, by the reasons that they leave.</summary>
internal static class Voices
{
    /// <summary>The reason for what the weighing chose.</summary>
    public const string Weighed = "weighed clues";

    /// <summary>The voice behind the answer for a slot.</summary>
    /// <param name="reasons">The reasons of the draft.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="pattern">Name of the rule that found the draft, or null.</param>
    public static RuleVoice Of(List<SlotReason> reasons, string slot, string? pattern)
    {
        var why = reasons.FindLast(reason => reason.Slot == slot)?.Why;
        return why is null ? RuleVoice.Guess
            : why == pattern ? RuleVoice.Pattern
            : why is "clause" or "doer" or "subject of the verb" or "pronoun" ? RuleVoice.Clause
            : why.StartsWith("carried", StringComparison.Ordinal) || why == "event told before" ? RuleVoice.Carried
            : RuleVoice.Step;
    }

    /// <summary>Puts the weighing in the place of the reason for a slot.</summary>
    public static void Replace(List<SlotReason> reasons, string slot, TokenStream stream, PartyNote? note)
    {
        reasons.RemoveAll(reason => reason.Slot == slot);
        reasons.Add(new SlotReason(slot, Weighed, note is null ? null : stream.SpanOf(note.Start, note.Last)));
    }
}
