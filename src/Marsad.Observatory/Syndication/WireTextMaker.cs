using System.Collections.Immutable;
using Marsad.Incidents.Syndication;
using Marsad.Observatory.Searching;
using Marsad.Store;

namespace Marsad.Observatory.Syndication;

/// <summary>Makes of an article what is compared of it: its paragraphs in folded words, without removed passages. Thread-safe where the folding is.</summary>
internal sealed class WireTextMaker(Func<string, string> fold)
{
    public WireText Of(RecordedText recorded)
    {
        var (text, removed) = (recorded.Article.Text, recorded.Article.Removed);
        var passages = ImmutableArray.CreateBuilder<WirePassage>();
        var words = ImmutableArray.CreateBuilder<WireWord>();
        var (end, passed) = (0, 0);
        foreach (var word in WordScanner.Scan(text, removed))
        {
            var next = passed;
            while (next < removed.Length && removed[next].Span.End <= word.Start)
            {
                next++;
            }

            if (next > passed || text.AsSpan(end, word.Start - end).ContainsAny('\n', '\r'))
            {
                EndPassage();
            }

            if (fold(word.In(text).ToString()) is { Length: > 0 } folded)
            {
                words.Add(new WireWord(word, folded));
            }

            (end, passed) = (word.End, next);
        }

        EndPassage();
        return new WireText(recorded.Key, recorded.Article.Published, recorded.Article.Publisher, passages.ToImmutable());

        void EndPassage()
        {
            if (words.Count > 0)
            {
                passages.Add(new WirePassage(words.ToImmutable()));
                words.Clear();
            }
        }
    }
}
