using FsCheck;
using FsCheck.Fluent;
using Marsad.Model;
using Marsad.Sources.Cleaning;

namespace Marsad.Sources.Tests;

public sealed class InputPropertyTests
{
    private static readonly string[] s_names = ["a.txt", "a.html", "a.jsonl", "a", "a.gz", "a.json"];

    private static readonly string[] s_pieces =
    [
        "قتل ثلاثة أشخاص في غارة على السوق القديم وسط المدينة.", "اقرأ أيضاً: خبر", "شارك الخبر", "{{x}}", "الأكثر قراءة", "الأكثر مشاهدة",
        "\n", "\n", "\r\n", "\n\n", " ", "\u00a0", "\u064e", "\u0640", "\u200f", "\0", "\ud800", "<p>", "<div class=share>", "</p>", "<!--", "\"", "{\"text\":\"", "\\ud800", "\"}",
    ];

    private static readonly FurnitureRules s_rules = FurnitureRules.Parse(new(
        "outlets/furniture.tsv", File.ReadAllText(Path.Join(RepositoryRoot.Path, "knowledge", "outlets", "furniture.tsv")))).Rules;

    [Fact]
    public void Random_bytes_never_throw_and_always_have_an_outcome()
    {
        var bytes = Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value));
        var openings = Gen.Elements<byte[]>([], [0x1F, 0x8B, 8, 0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [(byte)'{', (byte)'"'], [(byte)'<', (byte)'p']);
        var inputs = from opening in openings from rest in bytes from name in Gen.Elements(s_names) select (Bytes: opening.Concat(rest).ToArray(), Name: name);
        Check(Prop.ForAll(inputs.ToArbitrary(), input => IsSound(input.Bytes, input.Name)));
    }

    [Fact]
    public void Shuffled_page_pieces_never_throw_and_are_marked_in_order()
    {
        var texts = Gen.ArrayOf(Gen.Elements(s_pieces)).Select(string.Concat);
        var inputs = from text in texts from name in Gen.Elements(s_names) select (Text: text, Name: name);
        Check(Prop.ForAll(inputs.ToArbitrary(), input => IsSound(System.Text.Encoding.UTF8.GetBytes(input.Text), input.Name)));
    }

    [Fact]
    public void Marks_of_any_text_are_in_order_within_the_text_and_apart()
    {
        var texts = Gen.ArrayOf(Gen.Elements(s_pieces)).Select(string.Concat);
        Check(Prop.ForAll(texts.ToArbitrary(), text =>
            IsInOrder(new PageCleaner(s_rules).Clean(new Article { Id = "a", Text = text }))));
    }

    private static bool IsSound(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        var intakes = new InputReader(new(), new PageCleaner(s_rules)).Read(stream, name).ToList();
        return intakes.Count > 0 && intakes.OfType<Intake.Accepted>().All(accepted => IsInOrder(accepted.Article) && accepted.Article.Text.Length > 0);
    }

    private static bool IsInOrder(Article article)
    {
        var end = 0;
        foreach (var (span, _) in article.Removed)
        {
            if (span.Start < end || span.Length == 0 || span.End > article.Text.Length)
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }

    private static void Check(Property law) =>
        law.Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60).WithReplay(20240517UL, 7UL));
}
