using Marsad.Server.Contracts;

namespace Marsad.Server;

/// <summary>The questions that the endpoints ask of a record; the seam between them and the observatory.</summary>
internal interface IArticleRecord
{
    /// <summary>What the record holds, and what read it.</summary>
    StatusAnswer Status();

    /// <summary>One page of the articles that answer a question.</summary>
    ArticlesAnswer Find(ArticlesQuestion question);

    /// <summary>One article with its claims, or null where the record has none under that key.</summary>
    ArticleAnswer? Get(string key);
}
