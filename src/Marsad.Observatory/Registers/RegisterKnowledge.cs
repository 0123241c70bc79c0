using System.Collections.Immutable;
using Marsad.Model;
using Marsad.Model.Registers;
using Marsad.Observatory.Knowledge;
using Marsad.Reading.Knowledge;

namespace Marsad.Observatory.Registers;

/// <summary>The tables of the registers: negotiation tracks, agreements, resolutions; and the names of persons.</summary>
public sealed record RegisterKnowledge(
    ImmutableArray<Track> Tracks, ImmutableArray<Agreement> Agreements, ImmutableArray<Resolution> Resolutions, IReadOnlyDictionary<string, string> Persons)
{
    private const string TracksPath = "registers/tracks.tsv";
    private const string AgreementsPath = "registers/agreements.tsv";
    private const string ResolutionsPath = "registers/resolutions.tsv";
    private const string PersonsPath = "actors/persons.tsv";

    private static readonly string[] PersonColumns = ["id", "name", "aliases", "key", "role", "from", "to", "note"];
    private static readonly string[] TrackColumns = ["id", "en", "ar", "names", "conflict", "cities", "mediators", "parties", "from", "to", "note"];
    private static readonly string[] AgreementColumns = ["id", "en", "ar", "names", "conflict", "kind", "signed", "inForce", "ends", "parties", "guarantors", "excluded", "areas", "note"];
    private static readonly string[] ResolutionColumns = ["body", "number", "adopted", "conflict", "en", "ar", "authorises", "expires", "renews", "note"];

    /// <summary>Reads the tables.</summary>
    /// <param name="files">The knowledge.</param>
    /// <param name="actors">The keys that a row may name.</param>
    /// <exception cref="KnowledgeFolderException">A table is missing or faulty; the message says where.</exception>
    public static RegisterKnowledge Load(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> actors) =>
        KnowledgeTables.Sound(faults => Read(files, actors, faults));

    /// <summary>All that is wrong with these tables.</summary>
    public static ImmutableArray<Diagnostic> Check(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> actors)
    {
        var faults = new List<Diagnostic>();
        Read(files, actors, faults);
        return [.. faults];
    }

    private static RegisterKnowledge Read(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> actors, List<Diagnostic> faults)
    {
        var tracks = KnowledgeTables.Rows(files, TracksPath, TrackColumns, faults, (table, row) =>
        {
            var cells = new RegisterCells(table, row, actors, faults);
            return new Track(row[0], row[1], row[2], row[4], RegisterCells.Words(row[5]), cells.Actors(6), cells.Actors(7), cells.Day(8, first: true), cells.Day(9, first: false));
        });
        var agreements = KnowledgeTables.Rows(files, AgreementsPath, AgreementColumns, faults, (table, row) =>
        {
            var cells = new RegisterCells(table, row, actors, faults);
            return new Agreement(
                row[0], row[1], row[2], row[4], row[5], cells.Day(6, first: true), cells.Day(7, first: true), cells.Day(8, first: false),
                cells.Actors(9), cells.Actors(10), cells.Actors(11), RegisterCells.Words(row[12]));
        });
        return new RegisterKnowledge([.. tracks.Values], [.. agreements.Values], ReadResolutions(files, actors, faults), Names(files));
    }

    private static ImmutableArray<Resolution> ReadResolutions(IReadOnlyList<KnowledgeFile> files, IReadOnlySet<string> actors, List<Diagnostic> faults)
    {
        if (files.FirstOrDefault(file => file.Path == ResolutionsPath) is not { } file)
        {
            faults.Add(new Diagnostic("KNOW009", ResolutionsPath, 0, 0, "this file is needed and is not there"));
            return [];
        }

        var table = TsvTable.Parse(file, ResolutionColumns, faults);
        var resolutions = ImmutableArray.CreateBuilder<Resolution>();
        var known = new HashSet<(string, string)>();
        foreach (var row in table.Rows)
        {
            var cells = new RegisterCells(table, row, actors, faults);
            if (!known.Add((row[0], row[1])))
            {
                faults.Add(table.Fault("KNOW005", row, 1, $"resolution {row[1]} of {row[0]} stands in an earlier row too"));
            }

            if (cells.Actor(0) is { } body && cells.Number(1) is { } number)
            {
                resolutions.Add(new Resolution(body, number, cells.Day(2, first: true), row[3], row[4], row[5], row[6], cells.Day(7, first: false), cells.Number(8)));
            }
        }

        return resolutions.ToImmutable();
    }

    /// <summary>The first name of each person; its schema is checked where actors are.</summary>
    private static Dictionary<string, string> Names(IReadOnlyList<KnowledgeFile> files)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in files.FirstOrDefault(file => file.Path == PersonsPath) is { } file ? TsvTable.Parse(file, PersonColumns, []).Rows : [])
        {
            names.TryAdd(row[0], row[1]);
        }

        return names;
    }
}
