using Marsad.Model;
using Marsad.Sources.Cleaning;

namespace Marsad.Sources.Tests.Cleaning;

public sealed class PageCleanerTests
{
    private const string Lead = "أعلنت السلطات فتح الطريق الساحلي بعد إزالة الركام الذي خلفه القصف الأخير على المنطقة.";
    private const string Body = "وأكد السكان أن المياه عادت إلى معظم الأحياء، وأن المدارس ستفتح أبوابها مطلع الأسبوع المقبل.";
    private const string Title = "فتح الطريق الساحلي بعد إزالة الركام";

    private static readonly FurnitureRules s_rules = LoadRules();

    /// <summary>Text, publisher, and what is removed: passages as "reason=first words", in order.</summary>
    public static TheoryData<string, string?, string[]> Pages() => new()
    {
        { $"{Lead}\n{Body}", null, [] },
        { $"{Lead}\n{Body}\n{Lead}\n{Body}", null, ["repeat=أعلنت", "repeat=وأكد"] },
        { $"{Lead}\n{Body}\n{Lead.Replace('أ', 'ا')}", null, ["repeat=اعلنت"] },
        { $"{Lead}\nانتهى\n{Body}\nانتهى", null, [] },
        { $"{Title}\n{Lead}\n{Title}\n{Body}\n{Title} | موقع الخبر", null, ["repeat=فتح", "repeat=فتح"] },
        { $"{Lead}\nاقرأ أيضاً: خبر عن شيء آخر تماما\n{Body}", null, ["read-also=اقرأ"] },
        { $"{Lead}\nإقرأ أيضا : خبر عن شيء آخر تماما\n{Body}", null, ["read-also-spaced=إقرأ"] },
        { $"{Lead}\nشاهد أيضاً سكان القرية دخانا يتصاعد من التل.\n{Body}", null, [] },
        { $"اقرأ أيضاً: {Lead} {Body} {Lead} {Body}", null, [] },
        { $"{Lead}\nشارك الخبر\nطباعة\n{Body}", null, ["share-bar-story=شارك", "print=طباعة"] },
        { $"{Lead}\nطباعة الكتب توقفت.\n{Body}", null, [] },
        { $"{Lead}\n{Body}\nالأكثر قراءة\nخبر أول\nخبر ثان", null, ["most-read=الأكثر"] },
        { $"الأكثر قراءة\n{Lead}\n{Body}", null, [] },
        { $"{Lead}\n{Body}\nالأكثر قراءة\nخبر أول\n{Body} وهذا خبر آخر طويل يمضي فيه الكاتب بلا توقف حتى يملأ السطر كله ويزيد على ما تحتمله القوائم من عناوين قصيرة.", null, [] },
        { $"{Lead}\n{Body}\nآخر الأخبار الواردة من القرية تقول إن الهدوء عاد إليها.", null, [] },
        { $"{Lead}\n{Body}\nالتعليقات (12)\nقارئ\nكلام", null, ["comments-heading=التعليقات"] },
        { $"{Lead}\n{Body}\nالمصدر: وكالات\nاليوم 10:20\nسياسة\nالأكثر مشاهدة\nخبر", null, ["most-watched=اليوم"] },
        { $"{Lead} {{{{item.title}}}} {Body}", null, ["template-braces={{item.title}}"] },
        { $"{Lead} {{{{قول مقتبس}}}} {Body}", null, [] },
        { $"{Lead}\n{Body}\nجميع الحقوق محفوظة © الموقع", null, ["all-rights=جميع"] },
        { $"{Lead}\nرياضة\n{Body}", "bbc-arabic", ["bbc-nav-sport=رياضة"] },
        { $"{Lead}\nرياضة\n{Body}", "غيرها", [] },
        { $"{Lead}\nرياضة\n{Body}", null, [] },
        { $"Next Previous {Lead}\n{Body}", "عين اليوم", ["3alyoum-slider=Next"] },
        { $"{Lead}\r\n{Body}\r\n{Lead}\r\n", null, ["repeat=أعلنت"] },
        { "", null, [] },
        { " \n\u200f\n ", null, [] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Marks_furniture_and_repeats_and_no_news(string text, string? publisher, string[] removed)
    {
        var article = Clean(text, publisher: publisher);
        Assert.Equal(removed, article.Removed.Select(passage => $"{passage.Reason}={passage.Span.In(text).ToString().Split(' ', '\n')[0]}"));
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void A_headline_kept_apart_stays_once_in_the_text()
    {
        var text = $"{Title}\n{Lead}\n{Title}";
        var removed = Assert.Single(Clean(text, Title).Removed);
        Assert.Equal(new(text.Length - Title.Length, text.Length), removed.Span);
    }

    [Fact]
    public void Removes_the_line_and_not_its_breaks()
    {
        var text = $"{Lead}\n  شارك الخبر  \n{Body}";
        Assert.Equal("شارك الخبر", Assert.Single(Clean(text).Removed).Span.In(text).ToString());
    }

    private static Article Clean(string text, string? title = null, string? publisher = null) =>
        new PageCleaner(s_rules).Clean(new Article { Id = "a", Text = text, Title = title, Publisher = publisher });

    private static FurnitureRules LoadRules()
    {
        var path = Path.Join(RepositoryRoot.Path, "knowledge", "outlets", "furniture.tsv");
        return FurnitureRules.Parse(new("outlets/furniture.tsv", File.ReadAllText(path))).Rules;
    }
}
