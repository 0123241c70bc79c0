using System.Collections.Frozen;

namespace Marsad.Model;

/// <summary>The codebook's spelling of a code, in every format and file: lower case, words joined by hyphens.</summary>
/// <remarks><see cref="EventType.SuicideAttack"/> is <c>suicide-attack</c>. Thread-safe.</remarks>
public static class CodeName
{
    /// <summary>The spelling of a code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of its type's codes.</exception>
    public static string Of<TCode>(TCode code)
        where TCode : struct, Enum =>
        Codes<TCode>.Names.TryGetValue(code, out var name)
            ? name
            : throw new ArgumentOutOfRangeException(nameof(code), code, "Not a code of " + typeof(TCode).Name + ".");

    /// <summary>Reads a code in exactly the spelling that <see cref="Of"/> gives; false where there is no such code.</summary>
    public static bool TryParse<TCode>(string? name, out TCode code)
        where TCode : struct, Enum
    {
        code = default;
        return name is not null && Codes<TCode>.Values.TryGetValue(name, out code);
    }

    /// <summary>The spelling of a member's name.</summary>
    public static string Hyphenate(string pascal) =>
        string.Concat(pascal.Select((letter, at) =>
            char.IsAsciiLetterUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static class Codes<TCode>
        where TCode : struct, Enum
    {
        public static readonly FrozenDictionary<TCode, string> Names =
            Enum.GetValues<TCode>().ToFrozenDictionary(code => code, code => Hyphenate(code.ToString()));

        public static readonly FrozenDictionary<string, TCode> Values =
            Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
