using System.Text;
using System.Text.Json;
using Marsad.Model;
using Marsad.Sources.Charsets;
using Marsad.Sources.Text;

namespace Marsad.Sources.Records;

/// <summary>One line of JSON Lines as an article.</summary>
internal sealed class ArticleRecord
{
    private string? _id;
    private string? _title;
    private string? _text;
    private string? _published;
    private string? _publisher;
    private string? _url;
    private string _textFault = "is missing";

    private ArticleRecord()
    {
    }

    /// <summary>Parses a line. Exactly one of the results is null.</summary>
    /// <param name="line">UTF-8, or what passes for it: other encodings are recognised line by line.</param>
    /// <param name="fallbackId">The article's id where the record has none.</param>
    public static (Article? Article, InputFault? Fault) Parse(ReadOnlySpan<byte> line, string fallbackId)
    {
        var encoding = "utf-8";
        if (!System.Text.Unicode.Utf8.IsValid(line))
        {
            var decoding = TextDecoder.Decode(line);
            if (decoding.Fault is not null)
            {
                return (null, decoding.Fault);
            }

            line = Encoding.UTF8.GetBytes(decoding.Text);
            encoding = decoding.Encoding;
        }

        var record = new ArticleRecord();
        try
        {
            var fault = record.Read(line);
            return fault is null ? (record.ToArticle(fallbackId, encoding), null) : (null, fault);
        }
        catch (JsonException error)
        {
            return (null, InputFault.BrokenJson(Column(line, error), Detail(error)));
        }
    }

    private InputFault? Read(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            while (reader.Read())
            {
                // What follows must be sound JSON too, or the fault is the syntax.
            }

            return InputFault.NotAnObject();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Of(ref reader);
            reader.Read();
            Keep(name, ref reader);
            reader.Skip();
        }

        // Reads past the closing brace, so that anything behind it is reported.
        reader.Read();
        return _text is null ? InputFault.NoText(_textFault)
            : string.IsNullOrWhiteSpace(_text) ? InputFault.NoText("is empty")
            : null;
    }

    private void Keep(string name, ref Utf8JsonReader reader)
    {
        var value = reader.TokenType == JsonTokenType.String ? JsonText.Of(ref reader) : null;
        switch (name)
        {
            case "id":
                _id = reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : value;
                break;
            case "title":
                _title = value;
                break;
            case "text":
                _text = value;
                _textFault = reader.TokenType == JsonTokenType.Null ? "is null" : "is not a string";
                break;
            case "published":
                _published = value;
                break;
            case "publisher":
                _publisher = value;
                break;
            case "url":
                _url = value;
                break;
            default:
                break;
        }
    }

    private Article ToArticle(string fallbackId, string encoding) => new()
    {
        Id = NonEmpty(_id) ?? fallbackId,
        Text = MojibakeRepair.Repair(_text!),
        Title = NonEmpty(_title) is { } title ? MojibakeRepair.Repair(title) : null,
        Published = PublicationDay.Parse(_published),
        Publisher = NonEmpty(_publisher),
        Url = NonEmpty(_url),
        Encoding = encoding,
    };

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static int Column(ReadOnlySpan<byte> line, JsonException error) =>
        1 + Encoding.UTF8.GetCharCount(line[..(int)Math.Clamp(error.BytePositionInLine ?? 0, 0, line.Length)]);

    /// <summary>The framework's message without its own count of lines, which starts from zero at each record.</summary>
    private static string Detail(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message[..end];
    }
}
