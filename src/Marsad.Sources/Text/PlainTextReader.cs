using Marsad.Model;
using Marsad.Sources.Charsets;
using Marsad.Sources.Files;

namespace Marsad.Sources.Text;

/// <summary>One plain text file as one article; its text is the file's, decoded and otherwise untouched.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads the article, or tells why not. Exactly one of the results is null.</summary>
    public static (Article? Article, InputFault? Fault) Read(ByteFeed feed, string name)
    {
        var bytes = feed.ReadToEnd();
        if (feed.Fault is not null)
        {
            return (null, feed.Fault);
        }

        var decoding = TextDecoder.Decode(bytes);
        return decoding.Fault is not null
            ? (null, decoding.Fault)
            : (new Article { Id = Path.GetFileName(name), Text = decoding.Text, Encoding = decoding.Encoding }, null);
    }
}
