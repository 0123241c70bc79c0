using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Server.Contracts;

namespace Marsad.Server.Tests;

/// <summary>A record of one article, which remembers what it was asked.</summary>
internal sealed class ShelfRecord : IArticleRecord
{
    public const string Key = "00ab00ab00ab00ab";
    public const string FaultyKey = "dead00000000dead";
    public const string Hostile = "</script><img src=x onerror=alert(1)> \u202E35\u202C \" ' & \u2028 قُتل ٣٥ \0 \uD83D\uDE00";

    public ArticlesQuestion? Asked { get; private set; }

    public StatusAnswer Status() => new("Marsad", "0.1.0", "0.1.0", "0123456789ab", 1, 2);

    public ArticlesAnswer Find(ArticlesQuestion question)
    {
        Asked = question;
        var row = new ArticleRow(Key, "a1", Hostile, "وكالة", new DateOnly(2019, 4, 21), [new("قُتل ", false), new("٣٥", true)], new(1, 1, 0));
        return new(1, question.Page, question.Size, [row]);
    }

    public ArticleAnswer? Get(string key) => key switch
    {
        Key => new(Key, "a1", Hostile, null, null, "javascript:alert(1)", Hostile, ImmutableArray.Create(new RemovedStretch(0, 4, "repeat")), Claims(), new("0.1.0", "0123456789ab")),
        FaultyKey => throw new InvalidOperationException("secret /path/of/record.db"),
        _ => null,
    };

    private static JsonElement Claims() =>
        JsonDocument.Parse("""[{"id":"c1","kind":"casualty","evidence":{"exact":"قُتل ٣٥ <b>","at":3},"high":null}]""").RootElement.Clone();
}
