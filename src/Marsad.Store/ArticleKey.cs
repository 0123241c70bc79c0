using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Marsad.Model;

namespace Marsad.Store;

/// <summary>Which article it is, by content: the same publisher, day, title and text give the same key, wherever they came from.</summary>
/// <param name="Value">First 16 hexadecimal digits of <paramref name="Hash"/>, lower case: short enough for an address.</param>
/// <param name="Hash">SHA-256 as 64 hexadecimal digits, lower case.</param>
public sealed record ArticleKey(string Value, string Hash)
{
    private const int Digits = 16;

    /// <summary>The key of an article.</summary>
    public static ArticleKey Of(Article article)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(sha, article.Publisher);
        Append(sha, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(sha, article.Title);
        Append(sha, article.Text);
        var hash = Convert.ToHexStringLower(sha.GetHashAndReset());
        return new ArticleKey(hash[..Digits], hash);
    }

    // Each field goes in behind its length, so that no shift of words between fields gives the same hash; -1 is none.
    private static void Append(IncrementalHash sha, string? field)
    {
        var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, field is null ? -1 : bytes.Length);
        sha.AppendData(length);
        sha.AppendData(bytes);
    }
}
