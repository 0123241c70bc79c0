using System.Collections.Immutable;
using Marsad.Incidents.Syndication;
using Marsad.Model;
using Marsad.Model.Incidents;

namespace Marsad.Incidents.Tests.Syndication;

/// <summary>Made-up articles: words cut at spaces, paragraphs at line ends.</summary>
internal static class Wire
{
    public const string Bridge =
        "أعلن متحدث باسم الجيش أن قوة مدرعة عبرت الجسر القديم فجر الأحد وتقدمت نحو المصنع المهجور من دون مقاومة تذكر";

    public const string Market =
        "وقال شهود إن قذيفتين سقطتا قرب سوق الخضار في الحي الغربي فأصابتا سيارتين ومخزنا للحبوب وألحقتا أضرارا بواجهات المحال";

    public const string River =
        "وانقطعت المياه عن ثلاث قرى على ضفة النهر بعدما تعطلت محطة الضخ وتعذر وصول فرق الصيانة إليها بسبب الألغام المزروعة";

    public const string School =
        "افتتح مدير التعليم معرض الرسوم السنوي في المدرسة الثانوية بحضور أولياء الأمور ووعد بجوائز لأجمل اللوحات وأكثرها طرافة";

    public const string Footer =
        "تابعوا صفحتنا على الشبكات لتصلكم نشرة المساء كل يوم مجانا واكتبوا لنا آراءكم على عنوان البريد المبين أسفل هذه الصفحة";

    public static WireText Article(string key, string text, int day = 1, string? publisher = null) =>
        new(key, new DateOnly(2024, 3, 1).AddDays(day - 1), publisher, Passages(text));

    public static Telling Telling(string article, string passage, int day = 1, string? publisher = null, int ordinal = 0) => new()
    {
        Id = $"{article}:killed:{ordinal}",
        Article = new ArticleNote(article, article, publisher, new DateOnly(2024, 3, 1).AddDays(day - 1)),
        Claims = [],
        Passage = ordinal,
        Sketch = PassageSketch.Of(passage.Split(' ')),
    };

    /// <summary>A text of so many words that no other seed gives.</summary>
    public static string Noise(int seed, int words) => string.Join(' ', Enumerable.Range(0, words).Select(at => $"ك{seed}ل{at}"));

    /// <summary>The groups as text: members by key, the first first.</summary>
    public static string Shape(Origins origins) =>
        string.Join(" | ", origins.All.Select(origin => string.Join(' ', origin.Members.Select(member => member.Article))));

    private static ImmutableArray<WirePassage> Passages(string text)
    {
        var passages = ImmutableArray.CreateBuilder<WirePassage>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var words = ImmutableArray.CreateBuilder<WireWord>();
            var at = start;
            foreach (var word in line.Split(' '))
            {
                if (word.Length > 0) { words.Add(new WireWord(new TextSpan(at, at + word.Length), word)); }
                at += word.Length + 1;
            }

            if (words.Count > 0) { passages.Add(new WirePassage(words.ToImmutable())); }
            start += line.Length + 1;
        }

        return passages.ToImmutable();
    }
}
