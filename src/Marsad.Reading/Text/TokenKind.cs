namespace Marsad.Reading.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with inner separators.</summary>
    Number,

    /// <summary>A mark that ends a sentence.</summary>
    Stop,

    /// <summary>A comma, semicolon or colon: ends a clause, not a sentence.</summary>
    Comma,

    /// <summary>An opening, closing or straight quotation mark.</summary>
    Quote,

    /// <summary>Any other mark.</summary>
    Mark,

    /// <summary>End of a line, or the place where page furniture was taken out.</summary>
    LineBreak,
}
