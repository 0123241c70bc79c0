using System.IO.Compression;
using System.Text;
using Marsad.Model;
using Marsad.Sources.Cleaning;

namespace Marsad.Sources.Tests;

/// <summary>Short ways to read test inputs.</summary>
internal static class Reading
{
    public static List<Intake> All(byte[] bytes, string name, InputLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new InputReader(limits ?? new(), new PageCleaner(FurnitureRules.None)).Read(stream, name)];
    }

    public static List<Intake> All(string text, string name, InputLimits? limits = null) => All(Encoding.UTF8.GetBytes(text), name, limits);

    public static Article One(byte[] bytes, string name) => Assert.IsType<Intake.Accepted>(Assert.Single(All(bytes, name))).Article;

    public static Article One(string text, string name) => One(Encoding.UTF8.GetBytes(text), name);

    public static Intake.Rejected Rejected(byte[] bytes, string name, InputLimits? limits = null) =>
        Assert.IsType<Intake.Rejected>(Assert.Single(All(bytes, name, limits)));

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
