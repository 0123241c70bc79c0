using System.Collections.Frozen;
using Marsad.Model;
using Marsad.Reading.Knowledge;
using Marsad.Reading.Text;

namespace Marsad.Reading.Places.Importing;

/// <summary>Words that tables write before a name without their being part of it ("province of", "centre of").</summary>
/// <remarks>Immutable; safe for any number of threads.</remarks>
public sealed class GenericPlaceWords
{
    /// <summary>Path of the table.</summary>
    public const string Path = "places/generic.tsv";

    private const string Article = "\u0627\u0644";

    private static readonly string[] Columns = ["word", "note"];

    private readonly FrozenSet<string> _words;

    private GenericPlaceWords(FrozenSet<string> words) => _words = words;

    /// <summary>Reads the table; its faults are for <c>marsad knowledge check</c> to tell.</summary>
    public static GenericPlaceWords Parse(KnowledgeFile file) =>
        new(TsvTable.Parse(file, Columns, []).Rows.Select(row => ArabicFolding.Fold(row[0])).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>True where a name begins with one of the words.</summary>
    public bool Begin(string name) => _words.Contains(ArabicFolding.Fold(name.Split(' ')[0]));

    /// <summary>True where a name is one of the words, with or without the article, and nothing else.</summary>
    public bool IsNothingElse(string name)
    {
        var key = ArabicFolding.Fold(name);
        return _words.Contains(key) || (key.StartsWith(Article, StringComparison.Ordinal) && _words.Contains(key[Article.Length..]));
    }

    /// <summary>The name without the word that it begins with; the name itself where it begins with none, or is nothing else.</summary>
    public string Strip(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Begin(name) ? name[(space + 1)..].TrimStart() : name;
    }
}
