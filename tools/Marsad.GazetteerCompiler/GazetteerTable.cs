using System.Globalization;
using Marsad.Model;
using Marsad.Reading.Places.Importing;

namespace Marsad.GazetteerCompiler;

/// <summary>Compiles a GeoNames table into the base gazetteer.</summary>
internal static class GazetteerTable
{
    /// <summary>Header of the table.</summary>
    public const string Header = "id\tname\tnames\ten\tkind\tlat\tlon\tcountry\tadmin1\tpopulation";

    private static readonly GenericPlaceWords GenericWords = ReadGenericWords();

    /// <summary>The lines of the gazetteer, header first, then sorted by GeoNames number.</summary>
    /// <param name="source">Lines of a table with the 19 GeoNames columns.</param>
    /// <exception cref="FormatException">A line cannot be parsed; the message begins with its number, from 1.</exception>
    public static IEnumerable<string> Compile(IEnumerable<string> source)
    {
        var lines = new SortedDictionary<long, string>();
        var number = 0;
        foreach (var line in source)
        {
            number++;
            var row = ParseLine(line, number);
            if (RowSelection.Wants(row) && ArabicNames.Choose(row.Name, row.AlternateNames, GenericWords) is { } names
                && !lines.TryAdd(row.Id, Format(row, names)))
            {
                throw new FormatException($"line {number}: GeoNames number {row.Id} occurs a second time");
            }
        }

        return lines.Values.Prepend(Header);
    }

    private static GeoNamesRow ParseLine(string line, int number) =>
        GeoNamesRow.Parse(line.Split('\t'), out var fault) ?? throw new FormatException($"line {number}: {fault.Message}");

    private static GenericPlaceWords ReadGenericWords()
    {
        using var stream = typeof(GazetteerTable).Assembly.GetManifestResourceStream("generic.tsv")!;
        using var reader = new StreamReader(stream);
        return GenericPlaceWords.Parse(new KnowledgeFile(GenericPlaceWords.Path, reader.ReadToEnd()));
    }

    private static string Format(GeoNamesRow row, ArabicNames names) => string.Join(
        '\t',
        string.Create(CultureInfo.InvariantCulture, $"gn:{row.Id}"),
        names.Best,
        string.Join('|', names.Others),
        row.AsciiName.Trim('`', '\'', '‘', '’'),
        RowSelection.Kind(row.FeatureCode),
        row.Latitude.ToString("F4", CultureInfo.InvariantCulture),
        row.Longitude.ToString("F4", CultureInfo.InvariantCulture),
        row.Country,
        row.Admin1,
        row.Population.ToString(CultureInfo.InvariantCulture));
}
