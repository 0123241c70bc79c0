using System.Text;
using Marsad.GazetteerCompiler;

if (args is not [var input, var output])
{
    Console.Error.WriteLine("Usage: Marsad.GazetteerCompiler INPUT OUTPUT");
    Console.Error.WriteLine("Compiles INPUT, a GeoNames table such as cities500.txt, into OUTPUT, the base gazetteer (TSV).");
    return 2;
}

if (!File.Exists(input))
{
    Console.Error.WriteLine($"{input}: no such file. Run 'npm ci' in knowledge/places/base first, or give the path of a GeoNames table.");
    return 1;
}

try
{
    var lines = GazetteerTable.Compile(File.ReadLines(input, new UTF8Encoding(false, throwOnInvalidBytes: true))).ToList();
    if (lines.Count == 1)
    {
        Console.Error.WriteLine($"{input}: no row has an Arabic name; is this the table with alternate names?");
        return 1;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
    File.WriteAllText(output, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
    Console.WriteLine($"{output}: {lines.Count - 1} places");
    return 0;
}
catch (FormatException fault)
{
    Console.Error.WriteLine($"{input}: {fault.Message}");
    return 1;
}
catch (DecoderFallbackException)
{
    Console.Error.WriteLine($"{input}: not valid UTF-8; download it again.");
    return 1;
}
catch (IOException fault)
{
    Console.Error.WriteLine($"{output}: {fault.Message}");
    return 1;
}
